package org.tsagaan.web.api.recall;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.recall.RecallGrade;
import org.tsagaan.recall.RecallOrigin;
import org.tsagaan.recall.RecallScope;
import org.tsagaan.recall.RecallView;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** A recall as everybody may know it. */
@Means("A recall as everybody may know it.")
public record RecallNotice(
        @Means(value = "The recall.", example = "80101") long recallId,
        @Means(value = "Whose goods.", example = "1101") long producerId,
        @Means("The producer's name.") Named producer,
        @Means("The product that it began with.") Named product,
        @Means(value = "What it comes from.", example = "REGULATOR") RecallOrigin origin,
        @Means(value = "Which lots it takes in.", example = "PRODUCT") RecallScope scope,
        @Means(
                        value =
                                "First day of production that it takes in; absent for one lot"
                                        + " alone.",
                        example = "2026-11-01")
                @Nullable LocalDate firstDay,
        @Means(
                        value =
                                "Last day of production that it takes in; absent for one lot"
                                        + " alone.",
                        example = "2026-11-03")
                @Nullable LocalDate lastDay,
        @Means(value = "Its class: ONE is the gravest.", example = "TWO") RecallGrade grade,
        @Means(value = "What is wrong.", example = "大肠菌群超标") String cause,
        @Means(value = "What whoever has it at home is to do.", example = "请勿食用，联系卖家退货")
                String advice,
        @Means(value = "When it was known.", example = "2026-11-23T02:00:00Z") Instant knownAt,
        @Means(value = "Before when it had to begin.", example = "2026-11-25T02:00:00Z")
                Instant startBefore,
        @Means(value = "When it was announced.", example = "2026-11-24T02:00:00Z")
                Instant announcedAt,
        @Means(value = "Whether that was too late.", example = "false") boolean late,
        @Means(value = "Last day of its term.", example = "2026-12-22") LocalDate finishBy,
        @Means(
                        value = "When it was closed; absent while it goes on.",
                        example = "2026-12-10T02:00:00Z")
                @Nullable Instant closedAt,
        @Means(value = "What came of it; empty while it goes on.", example = "") String result,
        @Means(value = "How many lots it is of.", example = "3") int lots) {

    static RecallNotice of(RecallView r) {
        return new RecallNotice(
                r.id(),
                r.producerId(),
                new Named(r.producerZh(), r.producerEn()),
                new Named(r.productZh(), r.productEn()),
                r.origin(),
                r.scope(),
                r.firstDay(),
                r.lastDay(),
                r.grade(),
                r.cause(),
                r.advice(),
                r.knownAt(),
                r.startBefore(),
                r.announcedAt(),
                r.isLate(),
                r.finishBy(),
                r.closedAt(),
                r.result(),
                r.lots());
    }
}
