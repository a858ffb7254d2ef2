package org.tsagaan.inspection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;

/** Reads results as people type them in a line, and as a laboratory system writes them in CSV. */
public final class ResultSheets {

    /** Most characters of a sheet. */
    public static final int LARGEST = 64 * 1024;

    private static final int MOST_LINES = 200;

    private ResultSheets() {}

    /**
     * The values of one item, typed in one line and set apart by blanks, commas or semicolons.
     *
     * @return what was typed, value by value; nothing for a blank line
     */
    public static List<String> values(String line) {
        String text =
                Normalizer.normalize(line, Normalizer.Form.NFKC)
                        .replaceAll("(?i)not\\s+detected", "ND")
                        .replaceAll("<\\s+", "<");
        return Arrays.stream(text.split("[\\s,;、]+")).filter(v -> !v.isEmpty()).toList();
    }

    /**
     * A sheet of results: one item a line, its key first, then its values, with or without a head
     * line that begins with {@code item}.
     *
     * @return the results in their order; refused with {@code inspection.sheet_too_large} or {@code
     *     inspection.sheet_empty}
     */
    public static Outcome<List<TypedResult>> read(String sheet) {
        if (sheet.length() > LARGEST) {
            return refused(Refusal.of("inspection.sheet_too_large", LARGEST / 1024));
        }
        List<TypedResult> results = new ArrayList<>();
        for (String line : sheet.lines().toList()) {
            read(line.replaceAll("[\uFEFF\"]", ""), results);
        }
        if (results.size() > MOST_LINES) {
            return refused(Refusal.of("inspection.sheet_too_large", LARGEST / 1024));
        }
        return results.isEmpty()
                ? refused(Refusal.of("inspection.sheet_empty"))
                : Outcome.done(List.copyOf(results));
    }

    private static void read(String line, List<TypedResult> results) {
        String[] fields = line.split("[,;\t，；]", 2);
        String item = fields[0].strip().toLowerCase(Locale.ROOT);
        if (!item.isEmpty() && !item.equals("item")) {
            results.add(new TypedResult(item, fields.length < 2 ? List.of() : values(fields[1])));
        }
    }

    private static <T> Outcome<T> refused(Refusal refusal) {
        return Outcome.refused(List.of(refusal.about("file")));
    }
}
