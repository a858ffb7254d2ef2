package org.tsagaan.wholesale.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.Refusal;

/** Reads the fields of one line, and says of each wrong one what would be right. */
final class EntryReading {

    private static final Pattern GAPS = Pattern.compile("[\\s-]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern ROUNDED = Pattern.compile("[0-9]\\.[0-9]+[eE]\\+?[0-9]{1,2}");
    private static final Pattern CASES =
            Pattern.compile("([0-9]{1,9})(?:\\.([0-9]{1,6}))?\\s*(?:箱|cases?|cs|ctn)?");
    private static final Pattern NO_FRACTION = Pattern.compile("0*");
    private static final int LONGEST_SELLER = 120;
    private static final int LONGEST_SHOWN = 40;

    private EntryReading() {}

    static ListEntry read(int number, String typed, List<String> fields) {
        List<Refusal> problems = new ArrayList<>();
        String gtin = gtin(fields.getFirst(), problems);
        Matcher cases = CASES.matcher(fields.size() > 1 ? fields.get(1) : "");
        boolean isReadable = cases.matches();
        if (!isReadable) {
            problems.add(casesProblem(fields));
        }
        String seller = fields.size() > 2 ? fields.get(2) : "";
        if (seller.length() > LONGEST_SELLER
                || fields.stream().skip(3).anyMatch(f -> !f.isEmpty())) {
            problems.add(Refusal.of("wholesale.line_too_many_fields", fields.size()).about("line"));
        }
        String fraction = isReadable && cases.group(2) != null ? cases.group(2) : "";
        return new ListEntry(
                number,
                typed,
                gtin,
                isReadable ? Long.parseLong(cases.group(1)) : 0,
                NO_FRACTION.matcher(fraction).matches(),
                seller,
                problems);
    }

    private static Refusal casesProblem(List<String> fields) {
        return fields.size() < 2 || fields.get(1).isEmpty()
                ? Refusal.of("wholesale.cases_missing").about("cases")
                : Refusal.of("wholesale.cases_unreadable", shown(fields.get(1))).about("cases");
    }

    private static String gtin(String field, List<Refusal> problems) {
        String digits = GAPS.matcher(field).replaceAll("");
        if (Gtin.parse(digits).isPresent()) {
            return Gtin.parse(digits).orElseThrow().digits();
        }
        problems.add(gtinProblem(field, digits).about("gtin"));
        return "";
    }

    private static Refusal gtinProblem(String field, String digits) {
        if (ROUNDED.matcher(digits).matches()) {
            return Refusal.of("wholesale.gtin_rounded", shown(field));
        }
        if (!DIGITS.matcher(digits).matches()) {
            return Refusal.of("wholesale.gtin_unreadable", shown(field));
        }
        String thirteen =
                digits.length() == 14 && digits.startsWith("0") ? digits.substring(1) : digits;
        if (thirteen.length() != 13) {
            return Refusal.of("wholesale.gtin_length", shown(field), digits.length());
        }
        String right = Gtin.ofTwelveDigits(thirteen.substring(0, 12)).digits();
        return Refusal.of(
                "wholesale.gtin_check_digit",
                thirteen,
                thirteen.substring(12),
                right.substring(12),
                right);
    }

    private static String shown(String field) {
        return field.length() <= LONGEST_SHOWN ? field : field.substring(0, LONGEST_SHOWN) + "…";
    }
}
