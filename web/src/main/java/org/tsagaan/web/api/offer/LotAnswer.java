package org.tsagaan.web.api.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.sellability.LotAssessment;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.Sellability.NotSellable;
import org.tsagaan.sellability.Sellability.Sellable;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;

/** What the gate answers about a lot. */
@Means("A lot on the shelf, and whether the gate lets it be sold.")
public record LotAnswer(
        @Means(value = "The lot.", example = "30211") long lotId,
        @Means(value = "Its number on the package.", example = "L20261101A") String number,
        @Means(value = "Day of production.", example = "2026-11-01") LocalDate producedOn,
        @Means(value = "Last day on which it may be sold and eaten.", example = "2026-12-15")
                LocalDate bestBefore,
        @Means(value = "Units not allocated to any order.", example = "40") int available,
        @Means(value = "Whether it may be sold now.", example = "true") boolean sellable,
        @Means(
                        value =
                                "First instant at which it could no longer be, by the clock alone;"
                                        + " absent when it may not be sold.",
                        example = "2026-12-15T16:00:00Z")
                @Nullable Instant sellableUntil,
        @Means("Every reason why it may not be sold; empty when it may.")
                List<ReasonFact> reasons) {

    /** Why not. */
    @Means("One reason of the gate, with the rule behind it.")
    public record ReasonFact(
            @Means(value = "Which condition does not hold.", example = "SHELF_LIFE_OVER")
                    Reason.Code code,
            @Means(value = "The fact that breaks it; may be empty.", example = "2026-11-20")
                    String fact,
            @Means(value = "In the reader's language.", example = "已过保质期（2026-11-20）")
                    String message,
            @Means(value = "The law or rule, in the reader's language.", example = "本市场规则")
                    String ground) {}

    static LotAnswer of(LotAssessment lot, Language language) {
        return new LotAnswer(
                lot.lotId(),
                lot.lotNumber(),
                lot.producedOn(),
                lot.bestBefore(),
                lot.available(),
                lot.sellability() instanceof Sellable,
                lot.sellability() instanceof Sellable(Instant until) ? until : null,
                lot.sellability() instanceof NotSellable(List<Reason> reasons)
                        ? reasons.stream().map(reason -> reason(reason, language)).toList()
                        : List.of());
    }

    private static ReasonFact reason(Reason reason, Language language) {
        return new ReasonFact(
                reason.code(),
                reason.fact(),
                Messages.in(language).text("sellability." + reason.code().name(), reason.fact()),
                reason.ground().in(language.code()));
    }
}
