package org.tsagaan.web.api.inspection;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.ResultsEntry;
import org.tsagaan.inspection.TypedResult;
import org.tsagaan.web.api.Means;

/** What a laboratory measured. */
@Means("What a laboratory measured of a lot.")
public record MeasuredResults(
        @Means(
                        value = "Number of the report; needed when results are entered first.",
                        example = "DEMO-R-00117")
                @Size(max = 200)
                @Nullable String number,
        @Means(value = "Day of sampling; needed then, too.", example = "2026-11-20")
                @Nullable LocalDate sampledOn,
        @Means(value = "Day of the test; needed then, too.", example = "2026-11-22")
                @Nullable LocalDate testedOn,
        @Means("Every item that was measured.") @Size(max = 200) List<ItemResults> results) {

    /** What was measured of one item. */
    @Means("What was measured of one item.")
    public record ItemResults(
            @Means(value = "Code of the item; see the items of the inspection.", example = "lead")
                    @Size(max = 60)
                    String itemCode,
            @Means(value = "One a sample, as measured: 12.5, <10 or ND.", example = "[\"0.02\"]")
                    @Size(max = 100)
                    List<String> values) {}

    ResultsEntry entry() {
        return new ResultsEntry(
                Objects.requireNonNullElse(number, ""),
                sampledOn,
                testedOn,
                results.stream().map(r -> new TypedResult(r.itemCode(), r.values())).toList());
    }
}
