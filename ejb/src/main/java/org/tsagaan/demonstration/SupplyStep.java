package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.model.Calendar;
import org.tsagaan.demonstration.model.Line;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.storefront.Supplies;

/**
 * Supply agreements that producers propose to stores, some declined. Late: its ids come after all
 * others.
 */
@ApplicationScoped
class SupplyStep implements Step {

    @EJB private Supplies supplies;
    @Inject private People people;
    @Inject private Loaded loaded;

    @Override
    public String title() {
        return "Supply proposals";
    }

    @Override
    public int units(Plan plan) {
        return lines().size();
    }

    @Override
    public void load(Plan plan, int unit) {
        Line line = lines().get(unit);
        Calendar calendar = plan.calendar();
        String key = line.text("producer");
        long producer =
                plan.cast().producers().stream()
                        .filter(p -> p.key().equals(key))
                        .findFirst()
                        .map(p -> loaded.organisation(p.creditCode()))
                        .orElseThrow();
        long id =
                MarketClock.at(
                        calendar.office(line.number("proposed")),
                        () ->
                                supplies.propose(
                                                people.merchant(key),
                                                producer,
                                                line.text("store"),
                                                calendar.day(line.number("from")),
                                                calendar.day(line.number("until")))
                                        .orBroken());
        if (!line.isEmpty("declined")) {
            MarketClock.at(
                    calendar.office(line.number("declined")),
                    () ->
                            supplies.decline(
                                            people.merchant(store(plan, line)),
                                            id,
                                            line.text("reason"))
                                    .orBroken());
        }
    }

    private static List<Line> lines() {
        return Line.listAll("supply.tsv");
    }

    private static String store(Plan plan, Line line) {
        return plan.cast().stores().stream()
                .filter(s -> s.slug().equals(line.text("store")))
                .findFirst()
                .orElseThrow()
                .key();
    }
}
