package org.tsagaan.web.page;

import java.util.Locale;
import org.tsagaan.supervision.FailureRate;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;

/** Says how much failed, and how much that says, in the reader's language. */
public record RateWords(Language language) {

    /** A share with one decimal; of too few tests none, since it would be read as a rate. */
    public String rate(FailureRate rate) {
        Messages messages = Messages.in(language);
        if (rate.tested() == 0) {
            return messages.text("overview.rate.none");
        }
        return rate.isThin()
                ? messages.text("overview.rate.thin", rate.failed(), rate.tested())
                : percent(rate.observed());
    }

    /** The same with few letters, for a chart. */
    public String shortRate(FailureRate rate) {
        if (rate.tested() == 0) {
            return "–";
        }
        return rate.isThin() ? rate.failed() + "/" + rate.tested() : percent(rate.observed());
    }

    /** The interval of a rate. */
    public String interval(FailureRate rate) {
        return rate.tested() == 0
                ? "–"
                : "%s – %s".formatted(percent(rate.low()), percent(rate.high()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }
}
