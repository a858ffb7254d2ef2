package org.tsagaan.web.api.lot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.sellability.Channel;
import org.tsagaan.sellability.LotStanding;
import org.tsagaan.sellability.NextStep;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.Sellability.Sellable;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;

/** What the gate says of a lot. */
@Means("Whether a lot may be sold at an instant, where, and else every reason why not.")
public record LotSellability(
        @Means(value = "The lot.", example = "30211") long lotId,
        @Means(value = "Its number on the package.", example = "L20261101A") String number,
        @Means("What it is of.") Named product,
        @Means("Who made it.") Named producer,
        @Means(value = "Day of production.", example = "2026-11-01") LocalDate producedOn,
        @Means(value = "Last day on which it may be sold and eaten.", example = "2026-12-15")
                LocalDate bestBefore,
        @Means(value = "The instant asked about.", example = "2026-11-24T08:00:00Z") Instant at,
        @Means(value = "Whether it may be sold anywhere.", example = "true") boolean sellable,
        @Means("Every reason in the goods themselves.") List<GateReason> reasons,
        @Means("Every storefront and channel that has or had it.") List<ShelfAnswer> shelves,
        @Means("What to do so that it may be sold, in this order; empty when it may.")
                List<StepAnswer> nextSteps) {

    /** One reason. */
    @Means("A reason of the gate with the rule behind it.")
    public record GateReason(
            @Means(value = "Which condition does not hold.", example = "NOT_INSPECTED")
                    Reason.Code code,
            @Means(value = "The fact that breaks it; may be empty.", example = "") String fact,
            @Means(value = "In the reader's language.", example = "本批尚未检验") String message,
            @Means(value = "The law or rule.", example = "《食品安全法》第五十二条") String ground) {

        static GateReason of(Reason reason, Language language) {
            return new GateReason(
                    reason.code(),
                    reason.fact(),
                    Messages.in(language)
                            .text("sellability." + reason.code().name(), reason.fact()),
                    reason.ground().in(language.code()));
        }
    }

    /** The answer for a shelf. */
    @Means("What the gate says for one storefront and channel.")
    public record ShelfAnswer(
            @Means(value = "The offer.", example = "20117") long offerId,
            @Means("The storefront.") Named storefront,
            @Means(value = "How it is sold there.", example = "RETAIL") Channel channel,
            @Means(
                            value =
                                    "Units not allocated to any order now; absent for an instant of"
                                            + " the past: what a seller sold by the minute is its"
                                            + " own business.",
                            example = "40")
                    @Nullable Integer available,
            @Means(value = "Whether it may be sold there.", example = "true") boolean sellable,
            @Means(
                            value = "First instant at which it could no longer be; absent if not.",
                            example = "2026-12-15T16:00:00Z")
                    @Nullable Instant sellableUntil,
            @Means("Every reason why not.") List<GateReason> reasons) {

        static ShelfAnswer of(LotStanding.Shelf shelf, boolean past, Language language) {
            return new ShelfAnswer(
                    shelf.offerId(),
                    new Named(shelf.nameZh(), shelf.nameEn()),
                    shelf.channel(),
                    past ? null : shelf.available(),
                    shelf.isSellable(),
                    shelf.sellability() instanceof Sellable(Instant until) ? until : null,
                    shelf.reasons().stream().map(r -> GateReason.of(r, language)).toList());
        }
    }

    /** A step. */
    @Means("Something to do, and who can.")
    public record StepAnswer(
            @Means(value = "What.", example = "REQUEST_INSPECTION") NextStep step,
            @Means(value = "Who can.", example = "PRODUCER") NextStep.Whose whose) {}

    static LotSellability of(LotStanding standing, boolean past, Language language) {
        var lot = standing.lot();
        return new LotSellability(
                lot.id(),
                lot.number(),
                new Named(lot.productZh(), lot.productEn()),
                new Named(lot.producerZh(), lot.producerEn()),
                lot.producedOn(),
                lot.bestBefore(),
                standing.at(),
                standing.isSellable(),
                standing.ofTheGoods().stream().map(r -> GateReason.of(r, language)).toList(),
                standing.shelves().stream().map(s -> ShelfAnswer.of(s, past, language)).toList(),
                standing.nextSteps().stream().map(s -> new StepAnswer(s, s.whose())).toList());
    }
}
