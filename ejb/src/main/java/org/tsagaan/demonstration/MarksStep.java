package org.tsagaan.demonstration;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.model.Calendar;
import org.tsagaan.demonstration.model.Line;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.demonstration.model.ProducerPlan;
import org.tsagaan.demonstration.model.ProductPlan;
import org.tsagaan.demonstration.model.StorePlan;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.mark.MarkDesk;
import org.tsagaan.mark.MarkKind;
import org.tsagaan.mark.MarkScope;
import org.tsagaan.mark.MarkScope.Reach;
import org.tsagaan.mark.MarkTerms;

/**
 * Marks of some producers and stores, some ended and some withdrawn. Late: its ids come after all
 * others.
 */
@ApplicationScoped
class MarksStep implements Step {

    @EJB private MarkDesk desk;
    @Inject private People people;
    @Inject private Loaded loaded;

    @Override
    public String title() {
        return "Marks and certificates";
    }

    @Override
    public int units(Plan plan) {
        return lines().size();
    }

    @Override
    public void load(Plan plan, int unit) {
        Line line = lines().get(unit);
        Calendar calendar = plan.calendar();
        Optional<ProducerPlan> producer = producer(plan, line);
        long holder =
                loaded.organisation(
                        producer.map(ProducerPlan::creditCode)
                                .orElseGet(() -> store(plan, line).creditCode()));
        MarkTerms terms =
                new MarkTerms(
                        holder,
                        MarkKind.valueOf(line.text("kind")),
                        line.text("name_zh"),
                        line.text("name_en"),
                        line.text("issued_by"),
                        line.text("number"),
                        producer.map(p -> scope(plan, p, line)).orElseGet(MarkScope.Whole::new),
                        calendar.day(line.number("from")),
                        calendar.day(line.number("until")));
        long id =
                MarketClock.at(
                        calendar.office(line.number("recorded")),
                        () -> desk.grant(people.regulator(), terms).orBroken());
        if (!line.isEmpty("withdrawn")) {
            MarketClock.at(
                    calendar.office(line.number("withdrawn")),
                    () ->
                            desk.withdraw(people.regulator(), holder, id, line.text("reason"))
                                    .orBroken());
        }
    }

    private static List<Line> lines() {
        return Line.listAll("marks.tsv");
    }

    private static StorePlan store(Plan plan, Line line) {
        return plan.cast().stores().stream()
                .filter(s -> s.key().equals(line.text("producer")))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<ProducerPlan> producer(Plan plan, Line line) {
        return plan.cast().producers().stream()
                .filter(p -> p.key().equals(line.text("producer")))
                .findFirst();
    }

    /** Products are those that the producer makes of the categories that the line names. */
    private MarkScope scope(Plan plan, ProducerPlan producer, Line line) {
        Set<String> of = Set.copyOf(line.list("of"));
        return switch (Reach.valueOf(line.text("scope"))) {
            case PRODUCER -> new MarkScope.Whole();
            case CATEGORIES -> new MarkScope.Categories(of);
            case PRODUCTS ->
                    new MarkScope.Products(
                            plan.products().stream()
                                    .filter(p -> p.producer().key().equals(producer.key()))
                                    .filter(p -> of.contains(p.variety().category()))
                                    .map(ProductPlan::gtin)
                                    .map(loaded::product)
                                    .collect(toSet()));
        };
    }
}
