package org.tsagaan.supervision;

import java.time.YearMonth;
import java.util.List;

/**
 * What failed of what was tested in a period, by the day of signature. Re-tests are left out: their
 * lots were counted when they were tested first. So are withdrawn reports, and results that are
 * incomplete.
 *
 * @param standards reports by the standard they judge by, what fails most surely first
 * @param months reports of all standards, month by month
 */
public record Failures(List<OfStandard> standards, List<InMonth> months) {

    public Failures {
        standards = List.copyOf(standards);
        months = List.copyOf(months);
    }

    /** Reports by one standard. */
    public record OfStandard(String code, String titleZh, String titleEn, FailureRate reports) {}

    /** Verdicts of one item under one standard. */
    public record OfItem(String standardCode, String nameZh, String nameEn, FailureRate verdicts) {}

    /** Reports that were signed in one month. */
    public record InMonth(YearMonth month, FailureRate reports) {}

    /** All reports of the period. */
    public FailureRate total() {
        return months.stream().map(InMonth::reports).reduce(FailureRate.NONE, FailureRate::plus);
    }
}
