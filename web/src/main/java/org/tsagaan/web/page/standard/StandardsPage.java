package org.tsagaan.web.page.standard;

import java.util.List;
import java.util.Map;
import org.tsagaan.standard.StandardView;
import org.tsagaan.supervision.FailureRate;
import org.tsagaan.supervision.Span;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.RateWords;

/**
 * The registry of standards.
 *
 * @param reports how many reports by a standard failed, by its id
 * @param span the days that were counted
 */
public record StandardsPage(
        Language language, List<StandardView> standards, Map<Long, FailureRate> reports, Span span)
        implements View {

    /** How many reports by a standard failed, in words. */
    public String rate(StandardView standard) {
        return new RateWords(language).rate(reports.getOrDefault(standard.id(), FailureRate.NONE));
    }

    @Override
    public String template() {
        return "standard/standards.jte";
    }
}
