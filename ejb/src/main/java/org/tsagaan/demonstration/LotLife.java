package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tsagaan.account.Person;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.model.Guests;
import org.tsagaan.demonstration.model.Line;
import org.tsagaan.demonstration.model.LotPlan;
import org.tsagaan.demonstration.model.Results;
import org.tsagaan.inspection.ReportDrafts;
import org.tsagaan.inspection.ReportEntry;
import org.tsagaan.inspection.ReportKind;
import org.tsagaan.inspection.Reports;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.recall.LotHolds;
import org.tsagaan.recall.RecallAsked;
import org.tsagaan.recall.RecallGrade;
import org.tsagaan.recall.RecallScope;
import org.tsagaan.recall.Recalls;
import org.tsagaan.standard.Standards;
import org.tsagaan.storefront.Stock;
import org.tsagaan.traceability.LotOpening;
import org.tsagaan.traceability.LotView;
import org.tsagaan.traceability.Lots;

/** What happens to lots: made, tested, put on the shelf, frozen, recalled. */
@ApplicationScoped
class LotLife {

    private static final int HOUR = 3600;

    @EJB private Lots lots;
    @EJB private ReportDrafts drafts;
    @EJB private Reports reports;
    @EJB private Standards standards;
    @EJB private LotHolds holds;
    @EJB private Recalls recalls;
    @Inject private MarketClock clock;
    @EJB private Stock stock;
    @Inject private People people;
    @Inject private Loaded loaded;

    private final List<Line> milkSources = Line.listAll("milk-sources.tsv");
    private final List<Line> laboratories = Line.listAll("laboratories.tsv");

    void open(LotPlan lot) {
        Line milk = milkSources.get(lot.milk());
        Person merchant = people.merchant(lot.product().producer().key());
        long product = loaded.product(lot.product().gtin());
        // A lot announced for a day to come can only be opened on that day.
        MarketClock.at(
                lot.openedAt(),
                () ->
                        lots.open(
                                        merchant,
                                        new LotOpening(
                                                product,
                                                lot.number(),
                                                lot.producedOn(),
                                                null,
                                                lot.quantity(),
                                                milk.text("zh"),
                                                milk.text("en")))
                                .orBroken());
    }

    void test(LotPlan lot) {
        LotView view = lots.findLot(id(lot)).orElseThrow();
        var edition =
                standards
                        .findEditionFor(view.standardId(), lot.producedOn())
                        .orElseThrow(() -> new BrokenInvariant("No edition for " + lot.number()));
        Line laboratory = laboratory(lot);
        ReportEntry entry =
                new ReportEntry(
                        number(lot),
                        ReportKind.RELEASE,
                        view.id(),
                        loaded.organisation(Guests.laboratoryCode(laboratory)),
                        lot.producedOn(),
                        lot.testedOn(),
                        null,
                        null,
                        Results.of(lot, edition));
        long report =
                MarketClock.at(
                        lot.signedAt().minusSeconds(HOUR),
                        () -> drafts.enter(people.analyst(lot.laboratory()), entry).orBroken());
        reports.sign(people.approver(lot.laboratory()), report).orBroken();
    }

    private Line laboratory(LotPlan lot) {
        return People.byKey(laboratories, lot.laboratory());
    }

    void shelve(LotPlan lot) {
        long id = id(lot);
        for (LotPlan.Share share : lot.shares()) {
            stock.receive(
                    loaded.storefront(share.slug()),
                    id,
                    share.units(),
                    people.merchant(share.merchant()).actor());
        }
    }

    void trouble(LotPlan lot) {
        Person official = people.regulator();
        switch (lot.fate()) {
            case FROZEN -> holds.freeze(official, id(lot), "等待复核冷链记录（示范）").orBroken();
            case RECALLED -> recalls.announce(official, recall(id(lot))).orBroken();
            case REPORT_WITHDRAWN ->
                    reports.withdraw(
                                    people.approver(lot.laboratory()),
                                    loaded.report(number(lot)),
                                    "仪器校准过期，报告撤回（示范）")
                            .orBroken();
            default -> throw new BrokenInvariant("No trouble for " + lot.fate());
        }
    }

    private RecallAsked recall(long lotId) {
        return new RecallAsked(
                "demonstration-" + lotId,
                lotId,
                RecallScope.LOT,
                null,
                null,
                RecallGrade.TWO,
                clock.now().minusSeconds(6 * HOUR),
                "标签漏标致敏原（示范）",
                "请停止食用，凭订单联系卖家退货退款（示范）");
    }

    private long id(LotPlan lot) {
        return loaded.lot(lot.product().gtin(), lot.number());
    }

    private static String number(LotPlan lot) {
        return "DEMO-R-%s-%05d"
                .formatted(lot.laboratory().toUpperCase(java.util.Locale.ROOT), lot.index() + 1);
    }
}
