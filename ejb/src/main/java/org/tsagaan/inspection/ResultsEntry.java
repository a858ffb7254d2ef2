package org.tsagaan.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a laboratory enters for a request.
 *
 * @param number of the report
 * @param sampledOn day of sampling; null when not given
 * @param testedOn day of the test; null when not given
 * @param results as typed
 */
public record ResultsEntry(
        String number,
        @Nullable LocalDate sampledOn,
        @Nullable LocalDate testedOn,
        List<TypedResult> results) {

    public ResultsEntry {
        results = List.copyOf(results);
    }
}
