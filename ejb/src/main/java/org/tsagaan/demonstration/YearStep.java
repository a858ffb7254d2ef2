package org.tsagaan.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.tsagaan.demonstration.model.Calendar;
import org.tsagaan.demonstration.model.Happening;
import org.tsagaan.demonstration.model.LotPlan;
import org.tsagaan.demonstration.model.OrderPlan;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.MarketClock;

/** Lives the past year, day by day: lots, tests, orders, and what goes wrong. */
@ApplicationScoped
class YearStep implements Step {

    @Inject private LotLife lots;
    @Inject private OrderLife orders;
    @Inject private PaperLife papers;

    @Override
    public String title() {
        return "A year of lots and orders";
    }

    @Override
    public int units(Plan plan) {
        return Calendar.DAYS;
    }

    @Override
    public void load(Plan plan, int unit) {
        LocalDate day = plan.calendar().day(Calendar.DAYS - unit);
        for (Happening happening : plan.happenings()) {
            if (ChinaTime.dateOf(happening.at()).equals(day)) {
                MarketClock.at(
                        happening.at(),
                        () -> {
                            live(plan, happening);
                            return unit;
                        });
            }
        }
    }

    private void live(Plan plan, Happening happening) {
        int subject = happening.subject();
        switch (happening.kind()) {
            case LOT_OPENED -> lots.open(lot(plan, subject));
            case LOT_TESTED -> lots.test(lot(plan, subject));
            case LOT_SHELVED -> lots.shelve(lot(plan, subject));
            case LOT_TROUBLED -> lots.trouble(lot(plan, subject));
            case ORDER_PLACED -> orders.place(plan.cast(), order(plan, subject));
            case ORDER_CANCELLED -> orders.cancel(plan.cast(), order(plan, subject));
            case ORDER_SENT -> orders.send(order(plan, subject));
            case ORDER_ARRIVED -> orders.arrive(order(plan, subject));
            default -> papers.live(plan, happening);
        }
    }

    private static LotPlan lot(Plan plan, int index) {
        return plan.lots().get(index);
    }

    private static OrderPlan order(Plan plan, int index) {
        return plan.orders().get(index);
    }
}
