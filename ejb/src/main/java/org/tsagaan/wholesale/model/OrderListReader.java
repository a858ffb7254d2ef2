package org.tsagaan.wholesale.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.VisibleText;

/**
 * Reads an order list as people paste it: {@code GTIN, cases[, seller]} a line, parted by commas,
 * tabs, semicolons or spaces, in Latin or Chinese writing, under a heading or not.
 */
public final class OrderListReader {

    /** Most lines that are read. */
    public static final int MOST_LINES = 500;

    /** Most characters of a list. */
    public static final int LONGEST = 40_000;

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u2028\u2029\u0085]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\t]]");
    private static final Pattern MARKS = Pattern.compile("\\s*[,;|\t、]\\s*");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\t]+");
    private static final Pattern QUOTES = Pattern.compile("^[\"'“”‘’]+|[\"'“”‘’]+$");

    private OrderListReader() {}

    /** What is wrong with the list as a whole; empty when it can be read line by line. */
    public static List<Refusal> refuse(String text) {
        List<Refusal> refusals = new ArrayList<>();
        if (!VisibleText.isIn(text)) {
            refusals.add(Refusal.of("wholesale.list_empty").about("list"));
        }
        if (text.length() > LONGEST) {
            refusals.add(Refusal.of("wholesale.list_too_long", LONGEST).about("list"));
        }
        long lines = LINE_END.splitAsStream(text).filter(VisibleText::isIn).count();
        if (lines > MOST_LINES) {
            refusals.add(
                    Refusal.of("wholesale.list_too_many_lines", MOST_LINES, lines).about("list"));
        }
        return refusals;
    }

    /** The lines that say something, {@value #MOST_LINES} at most. */
    public static List<ListEntry> read(String text) {
        List<ListEntry> entries = new ArrayList<>();
        String[] lines = lines(text);
        boolean headingMayCome = true;
        for (int i = 0; i < lines.length && entries.size() < MOST_LINES; i++) {
            String line = plain(lines[i]);
            if (!VisibleText.isIn(line)) {
                continue;
            }
            List<String> fields = fields(line);
            if (!headingMayCome || !isHeading(fields)) {
                entries.add(EntryReading.read(i + 1, lines[i].strip(), fields));
            }
            headingMayCome = false;
        }
        return entries;
    }

    /** The lines of a text, in its own numbering. */
    static String[] lines(String text) {
        return LINE_END.split(text, -1);
    }

    /** Full-width digits and marks become plain ones, and what is not seen goes. */
    private static String plain(String line) {
        String narrow = Normalizer.normalize(line, Normalizer.Form.NFKC);
        return UNSEEN.matcher(narrow).replaceAll("").strip();
    }

    private static List<String> fields(String line) {
        String[] parted = MARKS.split(line, -1);
        if (parted.length == 1) {
            parted = SPACES.split(line, 3);
        }
        return List.of(parted).stream()
                .map(field -> QUOTES.matcher(field.strip()).replaceAll("").strip())
                .toList();
    }

    /** A heading names its columns: where a number belongs it has no digit at all. */
    private static boolean isHeading(List<String> fields) {
        return fields.size() > 1 && fields.stream().limit(2).noneMatch(OrderListReader::hasDigit);
    }

    private static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }
}
