package org.tsagaan.inspection;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.inspection.adapter.RequestPages;
import org.tsagaan.inspection.adapter.StoredReports;
import org.tsagaan.inspection.adapter.StoredRequests;
import org.tsagaan.inspection.model.AskingPolicy;
import org.tsagaan.inspection.model.InspectionRequest;
import org.tsagaan.inspection.model.ProposalPolicy;
import org.tsagaan.kernel.ChineseCalendar;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.licensing.Jurisdiction;
import org.tsagaan.licensing.Parks;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.Producers;
import org.tsagaan.licensing.TenancyView;
import org.tsagaan.standard.Standards;
import org.tsagaan.traceability.LotView;
import org.tsagaan.traceability.Lots;

/**
 * Asking for the inspection of a lot: by its producer, or as supervisory sampling by an official.
 * Public money for workshops is spent with the request and comes back when nothing comes of it.
 */
@Stateless
public class InspectionRequests {

    /** Working days until the report is promised; a term of this market. */
    private static final int PROMISE = 10;

    private static final int MOST_PROPOSED = 20;

    @Inject private RequestPages pages;
    @Inject private StoredRequests requests;
    @Inject private StoredReports reports;
    @EJB private Lots lots;
    @EJB private Producers producers;
    @EJB private Parks parks;
    @EJB private Standards standards;
    @Inject private ChineseCalendar calendar;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;

    /**
     * Laboratories that can test a lot: with scope for every mandatory item of its standard and
     * capacity, the best first.
     *
     * @throws NotFound when there is no such lot, or it is not the person's to have tested
     */
    public List<LaboratoryProposal> listProposals(Person person, long lotId) {
        LotView lot = own(person, lotId);
        return proposals(lot, producer(lot), parks.findTenancy(lot.producerId())).stream()
                .limit(MOST_PROPOSED)
                .toList();
    }

    /**
     * Asks for an inspection.
     *
     * @return id of the request
     * @throws NotFound when there is no such lot, or it is not the person's to have tested
     */
    public Outcome<Long> ask(Person person, InspectionAsked asked) {
        LotView lot = own(person, asked.lotId());
        lots.lock(asked.lotId());
        requests.lockLaboratory(asked.laboratoryId());
        Optional<TenancyView> tenancy = parks.holdTenancy(lot.producerId());
        ProducerView producer = producer(lot);
        ReportKind kind = kind(person, lot, asked);
        List<LaboratoryProposal> proposals = proposals(lot, producer, tenancy);
        Refusals refusals =
                new Refusals().addAll(AskingPolicy.against(asked, kind, proposals, lot, today()));
        retest(asked, kind, refusals);
        refusals.unless(
                !requests.isOpen(asked.lotId(), asked.laboratoryId()),
                Refusal.of("inspection.asked_already").about("laboratoryId"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        return add(person, asked, kind, proposals, producer);
    }

    /**
     * Takes a request back before the sample has come: the producer its own, an official those for
     * supervision.
     *
     * @throws NotFound when that lot has no such request, or it is not the person's
     */
    public Outcome<Long> cancel(Person person, long lotId, long requestId) {
        LotView lot = own(person, lotId);
        InspectionRequest request = requests.lock(requestId);
        boolean producers = person.actsFor(lot.producerId(), Role.MERCHANT);
        if (request.lotId() != lotId || producers == request.isSupervisory()) {
            throw new NotFound("request");
        }
        if (!request.state().canBecome(RequestState.CANCELLED)) {
            return Outcome.refused(Refusal.of("inspection.not_to_cancel", request.state()));
        }
        request.cancel(clock.now());
        requests.giveBack(request);
        record(person, "inspection.cancel_request", request, Map.of());
        return Outcome.done(requestId);
    }

    /**
     * The requests of a lot, newest first.
     *
     * @return empty when they are not the person's to know
     */
    public List<InspectionRequestView> listOfLot(Person person, long lotId) {
        return mayAsk(person, lotId) ? pages.listOfLot(lotId) : List.of();
    }

    /**
     * A request of a lot.
     *
     * @throws NotFound when that lot has no such request, or it is not the person's to know
     */
    public InspectionRequestView read(Person person, long lotId, long requestId) {
        return pages.find(requestId)
                .filter(found -> found.lotId() == lotId && mayAsk(person, lotId))
                .orElseThrow(() -> new NotFound("request"));
    }

    /** Whether the person may have that lot tested, as its producer or as an official. */
    public boolean mayAsk(Person person, long lotId) {
        return lots.findLot(lotId).filter(lot -> mayAsk(person, lot)).isPresent();
    }

    private Outcome<Long> add(
            Person person,
            InspectionAsked asked,
            ReportKind kind,
            List<LaboratoryProposal> proposals,
            ProducerView producer) {
        LaboratoryProposal chosen =
                proposals.stream()
                        .filter(p -> p.laboratoryId() == asked.laboratoryId())
                        .findFirst()
                        .orElseThrow();
        InspectionRequest request =
                new InspectionRequest(
                        asked,
                        kind,
                        chosen.feeFen(),
                        calendar.workingDays().after(today(), PROMISE),
                        person.accountId(),
                        clock.now());
        if (asked.payer() == Payer.PUBLIC && kind != ReportKind.SUPERVISORY) {
            int year = today().getYear();
            if (!requests.spend(year, producer.divisionCode(), chosen.subsidyFen())) {
                return Outcome.refused(
                        Refusal.of("inspection.subsidy_used_up", year).about("payer"));
            }
            request.paidBy(year, producer.divisionCode(), chosen.subsidyFen());
        }
        requests.add(request);
        record(person, "inspection.ask", request, Map.of("payer", asked.payer(), "kind", kind));
        return Outcome.done(request.id());
    }

    private void retest(InspectionAsked asked, ReportKind kind, Refusals refusals) {
        Long retestOf = asked.retestOf();
        if (retestOf != null) {
            refusals.unless(
                    kind == ReportKind.RETEST,
                    Refusal.of("inspection.retest_is_the_producers")
                            .about("retestOf")
                            .because(Grounds.FOOD_SAFETY_LAW_88));
            refusals.addAll(
                    AskingPolicy.againstRetest(
                            asked,
                            reports.findRetested(retestOf),
                            reports.findSigned(retestOf)
                                    .map(
                                            at ->
                                                    AskingPolicy.lastRetestDay(
                                                            at, calendar.workingDays())),
                            today()));
        }
    }

    private List<LaboratoryProposal> proposals(
            LotView lot, ProducerView producer, Optional<TenancyView> tenancy) {
        Set<String> needed =
                standards
                        .findEditionFor(lot.standardId(), lot.producedOn())
                        .map(
                                e ->
                                        e.items().stream()
                                                .filter(i -> i.definition().mandatory())
                                                .map(i -> i.definition().itemCode())
                                                .collect(Collectors.toSet()))
                        .orElse(Set.of());
        return ProposalPolicy.propose(
                pages.listCandidates(today(), lot.productId()),
                new ProposalPolicy.Asker(
                        producer.divisionCode(),
                        producer.position().latitude(),
                        producer.position().longitude(),
                        tenancy.map(TenancyView::parkId).orElse(null),
                        producer.kind().isWorkshop(),
                        requests.subsidy(today().getYear(), producer.divisionCode())),
                needed);
    }

    private static ReportKind kind(Person person, LotView lot, InspectionAsked asked) {
        if (!person.actsFor(lot.producerId(), Role.MERCHANT)) {
            return ReportKind.SUPERVISORY;
        }
        return asked.retestOf() == null ? ReportKind.RELEASE : ReportKind.RETEST;
    }

    private LotView own(Person person, long lotId) {
        return lots.findLot(lotId)
                .filter(lot -> mayAsk(person, lot))
                .orElseThrow(() -> new NotFound("lot"));
    }

    private boolean mayAsk(Person person, LotView lot) {
        return person.actsFor(lot.producerId(), Role.MERCHANT)
                || person.holds(Role.REGULATOR)
                || (person.holds(Role.COUNTY_OFFICER)
                        && Jurisdiction.covers(person, producer(lot).divisionCode()));
    }

    private ProducerView producer(LotView lot) {
        return producers.findProducer(lot.producerId()).orElseThrow();
    }

    private LocalDate today() {
        return clock.today();
    }

    private void record(
            Person person, String action, InspectionRequest request, Map<String, ?> detail) {
        requests.flush();
        audit.record(person.actor(), action, "inspection_request", request.id(), "", detail);
    }
}
