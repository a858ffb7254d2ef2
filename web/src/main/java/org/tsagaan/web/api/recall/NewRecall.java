package org.tsagaan.web.api.recall;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.recall.RecallAsked;
import org.tsagaan.recall.RecallGrade;
import org.tsagaan.recall.RecallScope;
import org.tsagaan.web.api.Means;

/** A recall to be announced, or to be looked at before. */
@Means("A recall to be announced, or to be looked at before.")
public record NewRecall(
        @Means(value = "The lot it begins with.", example = "30211")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                long lotId,
        @Means(value = "Which lots it takes in.", example = "PRODUCT") RecallScope scope,
        @Means(value = "First day of production; not for one lot alone.", example = "2026-11-01")
                @Nullable LocalDate firstDay,
        @Means(value = "Last day of production; not for one lot alone.", example = "2026-11-03")
                @Nullable LocalDate lastDay,
        @Means(value = "Its class.", example = "TWO") RecallGrade grade,
        @Means(value = "When it was known that it is needed.", example = "2026-11-23T02:00:00Z")
                Instant knownAt,
        @Means(value = "What is wrong.", example = "大肠菌群超标") @Size(max = 500) String cause,
        @Means(value = "What whoever has it at home is to do.", example = "请勿食用，联系卖家退货")
                @Size(max = 500)
                String advice) {

    RecallAsked asked(String key) {
        return new RecallAsked(key, lotId, scope, firstDay, lastDay, grade, knownAt, cause, advice);
    }
}
