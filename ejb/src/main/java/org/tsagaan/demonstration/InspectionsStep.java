package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.tsagaan.account.Person;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.adapter.Pictures;
import org.tsagaan.demonstration.model.Calendar;
import org.tsagaan.demonstration.model.Guests;
import org.tsagaan.demonstration.model.Line;
import org.tsagaan.demonstration.model.LotFate;
import org.tsagaan.demonstration.model.LotPlan;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.demonstration.model.ProductPlan;
import org.tsagaan.demonstration.model.Results;
import org.tsagaan.inspection.InspectionAsked;
import org.tsagaan.inspection.InspectionRequests;
import org.tsagaan.inspection.LaboratoryBench;
import org.tsagaan.inspection.Payer;
import org.tsagaan.inspection.RequestState;
import org.tsagaan.inspection.ResultsEntry;
import org.tsagaan.inspection.SampleReceipt;
import org.tsagaan.kernel.MarketClock;

/**
 * Requests for inspection in every state that waits or came to nothing, so that the laboratory's
 * desk is not empty: of the newest lots of one workshop. Its ids come after all others.
 */
@ApplicationScoped
class InspectionsStep implements Step {

    private static final List<RequestState> STATES =
            List.of(
                    RequestState.REQUESTED,
                    RequestState.RECEIVED,
                    RequestState.ENTERED,
                    RequestState.DECLINED,
                    RequestState.CANCELLED);

    @EJB private InspectionRequests requests;
    @EJB private LaboratoryBench bench;
    @Inject private People people;
    @Inject private Loaded loaded;
    @Inject private Pictures pictures;

    @Override
    public String title() {
        return "Requests for inspection";
    }

    @Override
    public int units(Plan plan) {
        return Math.min(STATES.size(), lots(plan).size());
    }

    @Override
    public void load(Plan plan, int unit) {
        LotPlan lot = lots(plan).get(unit);
        RequestState state = STATES.get(unit);
        Calendar calendar = plan.calendar();
        Person merchant = people.merchant(People.WORKSHOP);
        Person analyst = people.analyst(People.LABORATORY);
        long lotId = loaded.lot(lot.product().gtin(), lot.number());
        Payer payer = unit % 2 == 0 ? Payer.PUBLIC : Payer.SELF;
        InspectionAsked asked = new InspectionAsked(lotId, laboratory(), payer, null);
        long id =
                MarketClock.at(calendar.office(2), () -> requests.ask(merchant, asked).orBroken());
        Instant later = calendar.office(1);
        switch (state) {
            case CANCELLED ->
                    MarketClock.at(later, () -> requests.cancel(merchant, lotId, id).orBroken());
            case DECLINED ->
                    MarketClock.at(
                            later, () -> bench.decline(analyst, id, "封条破损，请重新封样（示范）").orBroken());
            case RECEIVED -> receive(analyst, id, later);
            case ENTERED -> {
                receive(analyst, id, later);
                enter(analyst, id, lot, calendar);
            }
            default -> {}
        }
    }

    private void receive(Person analyst, long id, Instant at) {
        SampleReceipt sample =
                new SampleReceipt("DEMO-F-" + id, "冷藏送达，完好（示范）", List.of(pictures.sealed()));
        MarketClock.at(at, () -> bench.receive(analyst, id, sample).orBroken());
    }

    private void enter(Person analyst, long id, LotPlan lot, Calendar calendar) {
        var edition = bench.findEdition(analyst, id).orElseThrow();
        ResultsEntry entry =
                new ResultsEntry(
                        "DEMO-R-Q-" + id,
                        calendar.day(2),
                        calendar.day(1),
                        Results.of(lot, edition));
        MarketClock.at(
                calendar.office(1).plusSeconds(7200),
                () -> bench.enter(analyst, id, entry).orBroken());
    }

    private long laboratory() {
        Line line = People.byKey(Line.listAll("laboratories.tsv"), People.LABORATORY);
        return loaded.organisation(Guests.laboratoryCode(line));
    }

    /** Sound lots that can be sold for a while, the newest first. */
    private static List<LotPlan> lots(Plan plan) {
        Calendar calendar = plan.calendar();
        return plan.lots().stream()
                .filter(l -> l.product().producer().key().equals(People.WORKSHOP))
                .filter(l -> l.product().status() == ProductPlan.Status.APPROVED)
                .filter(l -> l.fate() == LotFate.SOUND)
                .filter(l -> l.openedAt().isBefore(calendar.office(3)))
                .filter(l -> l.bestBefore().isAfter(calendar.today()))
                .sorted(Comparator.comparing(LotPlan::producedOn).reversed())
                .limit(STATES.size())
                .toList();
    }
}
