package org.tsagaan.web.page.trace;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as GS1 writes it on packages (General Specifications, AI 17). */
final class PrintedDate {

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
    private static final int THIS_CENTURY = 2000;

    private PrintedDate() {}

    /** Reads {@code YYMMDD}, where day 00 is the last of the month; empty when it is no date. */
    static Optional<LocalDate> read(@Nullable String text) {
        if (text == null || !SIX_DIGITS.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            int year = THIS_CENTURY + Integer.parseInt(text.substring(0, 2));
            YearMonth month = YearMonth.of(year, Integer.parseInt(text.substring(2, 4)));
            int day = Integer.parseInt(text.substring(4));
            return Optional.of(day == 0 ? month.atEndOfMonth() : month.atDay(day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
