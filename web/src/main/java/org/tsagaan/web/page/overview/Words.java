package org.tsagaan.web.page.overview;

import java.time.YearMonth;
import java.util.Locale;
import org.tsagaan.account.Division;
import org.tsagaan.supervision.FailureRate;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;

/** What the figures say, in the reader's language. */
record Words(Language language) {

    String text(String key, Object... arguments) {
        return Messages.in(language).text(key, arguments);
    }

    String either(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    String name(Division division) {
        return either(division.nameZh(), division.nameEn());
    }

    /** As tables write it. */
    static String month(YearMonth month) {
        return month.toString();
    }

    /** A share with one decimal; of too few tests none, since it would be read as a rate. */
    String rate(FailureRate rate) {
        if (rate.tested() == 0) {
            return text("overview.rate.none");
        }
        return rate.isThin()
                ? text("overview.rate.thin", rate.failed(), rate.tested())
                : percent(rate.observed());
    }

    /** The same with few letters, for a chart. */
    String shortRate(FailureRate rate) {
        if (rate.tested() == 0) {
            return "–";
        }
        return rate.isThin() ? rate.failed() + "/" + rate.tested() : percent(rate.observed());
    }

    /** The same without its per cent sign, for a row of thirteen months. */
    String shortestRate(FailureRate rate) {
        return shortRate(rate).replace("%", "");
    }

    /** The interval of a rate. */
    String interval(FailureRate rate) {
        return rate.tested() == 0
                ? "–"
                : "%s – %s".formatted(percent(rate.low()), percent(rate.high()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }
}
