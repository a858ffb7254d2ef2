package org.tsagaan.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report to be entered.
 *
 * @param number of the report
 * @param kind why the lot was tested
 * @param lotId the lot
 * @param laboratoryId who tested
 * @param sampledOn day of sampling
 * @param testedOn day of the test: accreditations count on that day
 * @param retestOf the failed report that is tested anew; null unless kind is {@code RETEST}
 * @param standardId by which standard it is judged; null for the one the product executes
 * @param results as typed
 */
public record ReportEntry(
        String number,
        ReportKind kind,
        long lotId,
        long laboratoryId,
        LocalDate sampledOn,
        LocalDate testedOn,
        @Nullable Long retestOf,
        @Nullable Long standardId,
        List<TypedResult> results) {

    public ReportEntry {
        results = List.copyOf(results);
    }
}
