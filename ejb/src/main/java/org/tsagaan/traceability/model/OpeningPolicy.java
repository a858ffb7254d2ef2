package org.tsagaan.traceability.model;

import java.time.LocalDate;
import java.util.List;
import org.tsagaan.kernel.LotNumber;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.traceability.LotOpening;

/** What a lot must say of itself. */
public final class OpeningPolicy {

    private static final int LARGEST = 10_000_000;
    private static final int LONGEST_SOURCE = 500;

    private OpeningPolicy() {}

    /** Last day of sale: the shelf life counted from the production day, unless given earlier. */
    public static LocalDate bestBefore(LotOpening opening, int shelfLifeDays) {
        LocalDate given = opening.bestBefore();
        return given == null ? opening.producedOn().plusDays(shelfLifeDays) : given;
    }

    /** All that is wrong with the lot in itself. */
    public static List<Refusal> against(LotOpening opening, int shelfLifeDays, LocalDate today) {
        if (!Refusals.isUsable(opening.producedOn())) {
            return new Refusals().needsDay("producedOn", opening.producedOn()).reasons();
        }
        LocalDate latest = opening.producedOn().plusDays(shelfLifeDays);
        LocalDate lastDay = bestBefore(opening, shelfLifeDays);
        return new Refusals()
                .unless(
                        LotNumber.parse(opening.lotNumber()).isPresent(),
                        Refusal.of("traceability.not_a_lot_number", opening.lotNumber())
                                .about("lotNumber"))
                .unless(
                        !opening.producedOn().isAfter(today),
                        Refusal.of("traceability.produced_in_future", today).about("producedOn"))
                .unless(
                        !lastDay.isAfter(latest),
                        Refusal.of("traceability.beyond_shelf_life", latest).about("bestBefore"))
                .unless(
                        !lastDay.isBefore(opening.producedOn()),
                        Refusal.of("traceability.over_before_made", opening.producedOn())
                                .about("bestBefore"))
                .unless(
                        opening.quantity() >= 1 && opening.quantity() <= LARGEST,
                        Refusal.of("input.out_of_range", 1, LARGEST).about("quantity"))
                .needsText("milkSourceZh", opening.milkSourceZh(), LONGEST_SOURCE)
                .noLonger("milkSourceEn", opening.milkSourceEn(), LONGEST_SOURCE)
                .reasons();
    }
}
