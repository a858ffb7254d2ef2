package org.tsagaan.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The end of a log, for a person to read. */
final class LogTail {
    private static final int BYTES = 65_536;
    private static final int WIDTH = 400;

    private static final Pattern CAUSE =
            Pattern.compile("Caused by: ((?:(?!\\\\ntat |\\\\n\\\\tat |\").)*)");

    private LogTail() {}

    /** The last lines, indented, each shortened to 400 characters; says so when there are none. */
    static String read(Path log, int lines) {
        List<String> all = end(log).lines().filter(line -> !line.isBlank()).toList();
        if (all.isEmpty()) {
            return "    (it wrote nothing)";
        }
        return all.subList(Math.max(0, all.size() - lines), all.size()).stream()
                .map(line -> "    " + line.substring(0, Math.min(WIDTH, line.length())))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** Whether one of the last lines is exactly this. */
    static boolean contains(Path log, String line) {
        return end(log).lines().anyMatch(line::equals);
    }

    /** The innermost cause that a log of JSON lines names last; nothing when it names none. */
    static String cause(Path log) {
        Matcher found = CAUSE.matcher(end(log));
        String last = "";
        while (found.find()) {
            last = "    " + found.group(1).replace("\\n", System.lineSeparator() + "    ");
        }
        return last;
    }

    private static String end(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES));
            byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "(" + log + " cannot be read: " + unreadable.getMessage() + ")";
        }
    }
}
