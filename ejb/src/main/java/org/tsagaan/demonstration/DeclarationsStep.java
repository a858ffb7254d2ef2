package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tsagaan.account.Person;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.model.Calendar;
import org.tsagaan.demonstration.model.Line;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.standard.Declarations;
import org.tsagaan.standard.DeclaredEdition;
import org.tsagaan.standard.DeclaredStandard;
import org.tsagaan.standard.EditionView;
import org.tsagaan.standard.FilingState;
import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.standard.Limit;
import org.tsagaan.standard.LimitSource;
import org.tsagaan.standard.StandardDesk;
import org.tsagaan.standard.Standards;

/**
 * Standards that some producers declared of themselves: the items of their basis, lead held to the
 * half, and how the goods must look. Late: its ids come after all others.
 */
@ApplicationScoped
class DeclarationsStep implements Step {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @EJB private Declarations declarations;
    @EJB private StandardDesk desk;
    @EJB private Standards standards;
    @Inject private People people;
    @Inject private Loaded loaded;

    @Override
    public String title() {
        return "Declared standards";
    }

    @Override
    public int units(Plan plan) {
        return lines().size();
    }

    @Override
    public void load(Plan plan, int unit) {
        Line line = lines().get(unit);
        Calendar calendar = plan.calendar();
        int declared = line.number("declared");
        boolean isNew =
                lines().subList(0, unit).stream()
                        .noneMatch(l -> l.text("code").equals(line.text("code")));
        long edition =
                MarketClock.at(
                        calendar.office(declared), () -> declare(plan, line, calendar, isNew));
        FilingState filing = FilingState.valueOf(line.text("filing"));
        MarketClock.at(
                calendar.office(declared - 1), () -> decide(edition, filing, line.text("words")));
    }

    private static List<Line> lines() {
        return Line.listAll("declarations.tsv");
    }

    private long declare(Plan plan, Line line, Calendar calendar, boolean isNew) {
        Person merchant = people.merchant(line.text("producer"));
        DeclaredEdition edition = edition(line, calendar);
        if (!isNew) {
            return declarations
                    .declareEdition(merchant, loaded.standard(line.text("code")), edition)
                    .orBroken();
        }
        long id =
                declarations
                        .declare(
                                merchant,
                                new DeclaredStandard(
                                        producer(plan, line),
                                        line.text("code"),
                                        line.text("title_zh"),
                                        line.text("title_en"),
                                        edition))
                        .orBroken();
        return declarations.readNewest(merchant, id).editionId();
    }

    private boolean decide(long edition, FilingState filing, String words) {
        switch (filing) {
            case NOT_ASKED, ASKED -> {}
            case FILED -> desk.file(people.regulator(), edition, words).orBroken();
            case RETURNED -> desk.giveBack(people.regulator(), edition, words).orBroken();
        }
        return true;
    }

    private DeclaredEdition edition(Line line, Calendar calendar) {
        long basis = loaded.standard(line.text("basis"));
        EditionView demands =
                standards
                        .findEditionFor(basis, calendar.day(line.number("declared")))
                        .orElseThrow();
        return new DeclaredEdition(
                line.text("edition"),
                calendar.day(line.number("declared") - 1),
                basis,
                items(demands),
                FilingState.valueOf(line.text("filing")) != FilingState.NOT_ASKED);
    }

    private static List<ItemDefinition> items(EditionView basis) {
        List<ItemDefinition> items = new ArrayList<>();
        for (EditionView.Item each : basis.items()) {
            ItemDefinition item = each.definition();
            items.add(
                    item.itemCode().equals("lead") && item.limit() instanceof Limit.AtMost(var most)
                            ? of(item, new Limit.AtMost(most.multiply(HALF)))
                            : item);
        }
        items.add(
                new ItemDefinition(
                        "appearance",
                        "色泽与组织状态",
                        "Colour and texture",
                        "",
                        new Limit.Qualitative(
                                "乳白至微黄，均匀，无异物", "Milk white to pale yellow, even, nothing foreign"),
                        false,
                        false,
                        LimitSource.DECLARED));
        return items;
    }

    private static ItemDefinition of(ItemDefinition item, Limit limit) {
        return new ItemDefinition(
                item.itemCode(),
                item.nameZh(),
                item.nameEn(),
                item.unit(),
                limit,
                item.microbial(),
                item.mandatory(),
                item.source());
    }

    private long producer(Plan plan, Line line) {
        return plan.cast().producers().stream()
                .filter(p -> p.key().equals(line.text("producer")))
                .findFirst()
                .map(p -> loaded.organisation(p.creditCode()))
                .orElseThrow();
    }
}
