package org.tsagaan.wholesale.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipInputStream;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.VisibleText;

/**
 * Turns an uploaded file into the text of an order list: a workbook's first sheet, or text in UTF-8
 * or in GB 18030, which Chinese spreadsheets write.
 */
public final class ListFiles {

    /** Most bytes of a file. */
    public static final int LARGEST = 512 * 1024;

    /** Most bytes that a workbook may unfold to. */
    private static final long LARGEST_UNFOLDED = 8L * 1024 * 1024;

    private static final int MOST_PARTS = 200;
    private static final byte[] WORKBOOK = {'P', 'K', 3, 4};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Charset CHINESE = Charset.forName("GB18030");

    private ListFiles() {}

    public static Outcome<String> read(byte[] file) {
        if (file.length == 0) {
            return refused(Refusal.of("wholesale.file_empty"));
        }
        if (file.length > LARGEST) {
            return Outcome.refused(
                    Refusal.of("wholesale.file_too_large", LARGEST / 1024).about("file"));
        }
        if (startsWith(file, OLD_WORKBOOK)) {
            return refused(Refusal.of("wholesale.file_old_workbook"));
        }
        return startsWith(file, WORKBOOK) ? workbook(file) : text(file);
    }

    private static Outcome<String> workbook(byte[] file) {
        try {
            return unfoldsTooFar(file)
                    ? refused(Refusal.of("wholesale.file_unfolds_too_far"))
                    : Outcome.done(Workbook.firstSheet(file));
        } catch (IOException | RuntimeException unreadable) {
            // whatever a broken or hostile workbook makes its reader throw: it can not be read
            return refused(Refusal.of("wholesale.file_unreadable"));
        }
    }

    /** Counts what comes out, and stops as soon as it is too much, whatever the file promises. */
    private static boolean unfoldsTooFar(byte[] file) throws IOException {
        long unfolded = 0;
        int parts = 0;
        byte[] buffer = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                parts++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unfolded += read;
                    if (unfolded > LARGEST_UNFOLDED) {
                        return true;
                    }
                }
                if (parts > MOST_PARTS) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Outcome<String> text(byte[] file) {
        try {
            return shown(decode(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException notUtf8) {
            return chinese(file);
        }
    }

    private static Outcome<String> chinese(byte[] file) {
        try {
            return shown(decode(file, CHINESE));
        } catch (CharacterCodingException notText) {
            return refused(Refusal.of("wholesale.file_unreadable"));
        }
    }

    private static Outcome<String> shown(String text) {
        return text.indexOf('\0') >= 0
                ? refused(Refusal.of("wholesale.file_unreadable"))
                : VisibleText.isIn(text)
                        ? Outcome.done(text.startsWith("\uFEFF") ? text.substring(1) : text)
                        : refused(Refusal.of("wholesale.file_empty"));
    }

    private static String decode(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(Arrays.copyOf(file, beginning.length), beginning);
    }

    private static Outcome<String> refused(Refusal refusal) {
        return Outcome.refused(refusal.about("file"));
    }
}
