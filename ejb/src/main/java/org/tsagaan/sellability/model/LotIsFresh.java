package org.tsagaan.sellability.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.Reason.Code;
import org.tsagaan.sellability.SaleTerms;
import org.tsagaan.sellability.model.SaleFacts.HoldFact;
import org.tsagaan.sellability.model.SaleFacts.LotFact;

/**
 * Condition 4: the lot is within its shelf life, with the remaining life the buyer demands, and
 * neither frozen nor recalled. The day of best-before is the last day of sale.
 */
final class LotIsFresh implements Condition {

    @Override
    public Finding examine(SaleFacts facts, SaleTerms terms, Instant instant) {
        List<Reason> reasons = new ArrayList<>();
        LotFact lot = facts.lot();
        LocalDate today = ChinaTime.dateOf(instant);
        LocalDate lastDay = lastDayOfSale(lot, terms.remainingLifePercent());
        if (today.isBefore(lot.producedOn())) {
            reasons.add(new Reason(Code.LOT_NOT_YET_PRODUCED, lot.producedOn().toString()));
        }
        if (today.isAfter(lot.bestBefore())) {
            reasons.add(new Reason(Code.SHELF_LIFE_OVER, lot.bestBefore().toString()));
        } else if (today.isAfter(lastDay)) {
            reasons.add(new Reason(Code.REMAINING_LIFE_TOO_SHORT, lastDay.toString()));
        }
        for (HoldFact hold : facts.holds()) {
            boolean recalled = hold.kind().equals("RECALL");
            reasons.add(new Reason(recalled ? Code.LOT_RECALLED : Code.LOT_FROZEN, hold.reason()));
        }
        return new Finding(reasons, ChinaTime.startOf(lastDay.plusDays(1)));
    }

    /**
     * Last day on which the demanded share of the whole shelf life, rounded up to days, is left.
     */
    private static LocalDate lastDayOfSale(LotFact lot, int percent) {
        long whole = ChronoUnit.DAYS.between(lot.producedOn(), lot.bestBefore());
        return lot.bestBefore().minusDays(Math.ceilDiv(whole * percent, 100));
    }
}
