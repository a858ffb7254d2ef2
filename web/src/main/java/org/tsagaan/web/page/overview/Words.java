package org.tsagaan.web.page.overview;

import java.time.YearMonth;
import org.tsagaan.account.Division;
import org.tsagaan.supervision.FailureRate;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.RateWords;

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

    /** As {@link RateWords#rate}. */
    String rate(FailureRate rate) {
        return new RateWords(language).rate(rate);
    }

    /** As {@link RateWords#shortRate}. */
    String shortRate(FailureRate rate) {
        return new RateWords(language).shortRate(rate);
    }

    /** The same without its per cent sign, for a row of thirteen months. */
    String shortestRate(FailureRate rate) {
        return shortRate(rate).replace("%", "");
    }

    /** As {@link RateWords#interval}. */
    String interval(FailureRate rate) {
        return new RateWords(language).interval(rate);
    }
}
