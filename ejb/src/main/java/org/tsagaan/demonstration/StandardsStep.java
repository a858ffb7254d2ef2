package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.model.Calendar;
import org.tsagaan.demonstration.model.Line;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.standard.EditionPublication;
import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.standard.Limit;
import org.tsagaan.standard.LimitSource;
import org.tsagaan.standard.StandardKind;
import org.tsagaan.standard.StandardPublication;
import org.tsagaan.standard.Standards;

/** Enters the standards; those whose items are not known here without an edition. */
@ApplicationScoped
class StandardsStep implements Step {

    private static final String REISSUED = "Q/DEMO 0002";
    private static final String LAPSED = "T/DEMO 001";

    @EJB private Standards standards;
    @Inject private People people;
    @Inject private Loaded loaded;

    @Override
    public String title() {
        return "Standards";
    }

    @Override
    public int units(Plan plan) {
        return lines().size();
    }

    private static List<Line> lines() {
        return Line.listAll("standards.tsv");
    }

    @Override
    public void load(Plan plan, int unit) {
        MarketClock.at(
                plan.calendar().foundedAt().plusSeconds(90_000 + 60L * unit),
                () -> {
                    publish(people.regulator(), lines().get(unit), lines().subList(0, unit));
                    return unit;
                });
    }

    private void publish(Person official, Line line, List<Line> before) {
        String code = line.text("code");
        boolean isNew = before.stream().noneMatch(l -> l.text("code").equals(code));
        long id =
                isNew
                        ? standards
                                .publish(
                                        official,
                                        new StandardPublication(
                                                code,
                                                StandardKind.valueOf(line.text("kind")),
                                                line.text("title_zh"),
                                                line.text("title_en"),
                                                ""))
                                .orBroken()
                        : loaded.standard(code);
        List<ItemDefinition> items = items(code);
        if (!items.isEmpty()) {
            standards
                    .addEdition(
                            official,
                            new EditionPublication(
                                    id,
                                    line.text("edition"),
                                    LocalDate.parse(line.text("from")),
                                    until(line).orElse(null),
                                    items))
                    .orBroken();
        }
    }

    private static Optional<LocalDate> until(Line line) {
        return line.isEmpty("until")
                ? Optional.empty()
                : Optional.of(LocalDate.parse(line.text("until")));
    }

    /** A new edition that applies from a day that is past, so that lots were tested by another. */
    void reissue(Calendar calendar) {
        standards
                .addEdition(
                        people.regulator(),
                        new EditionPublication(
                                loaded.standard(REISSUED),
                                "2026",
                                calendar.day(Calendar.REISSUE_EFFECTIVE),
                                null,
                                items(REISSUED)))
                .orBroken();
    }

    /** The group standard ends without another. */
    void lapse(Calendar calendar) {
        standards
                .lapse(
                        people.regulator(),
                        loaded.standard(LAPSED),
                        calendar.day(Calendar.STANDARD_LAPSED))
                .orBroken();
    }

    private static List<ItemDefinition> items(String code) {
        return Line.listAll("items.tsv").stream()
                .filter(l -> l.list("standards").stream().anyMatch(s -> means(s, code)))
                .map(StandardsStep::item)
                .toList();
    }

    /** DAIRY are all that a product executes; DBS15 all local ones. */
    private static boolean means(String named, String code) {
        return switch (named) {
            case "DAIRY" ->
                    code.startsWith("DBS15") || code.contains("DEMO") || code.equals("GB 19646");
            case "DBS15" -> code.startsWith("DBS15");
            default -> named.equals(code);
        };
    }

    private static ItemDefinition item(Line l) {
        return new ItemDefinition(
                l.text("item"),
                l.text("zh"),
                l.text("en"),
                l.text("unit"),
                limit(l),
                l.text("microbial").equals("yes"),
                l.text("mandatory").equals("yes"),
                LimitSource.valueOf(l.text("source")));
    }

    private static Limit limit(Line l) {
        return switch (l.text("plan")) {
            case "AT_MOST" -> new Limit.AtMost(decimal(l, "limit"));
            case "AT_LEAST" -> new Limit.AtLeast(decimal(l, "limit"));
            case "TWO_CLASS" -> new Limit.TwoClass(l.number("n"), l.number("c"), decimal(l, "m"));
            default ->
                    new Limit.ThreeClass(
                            l.number("n"), l.number("c"), decimal(l, "m"), decimal(l, "M"));
        };
    }

    private static BigDecimal decimal(Line line, String column) {
        return new BigDecimal(line.text(column));
    }
}
