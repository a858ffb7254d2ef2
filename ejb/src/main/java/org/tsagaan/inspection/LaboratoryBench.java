package org.tsagaan.inspection;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.inspection.adapter.RequestPages;
import org.tsagaan.inspection.adapter.SamplePhotoRows;
import org.tsagaan.inspection.adapter.StoredRequests;
import org.tsagaan.inspection.model.InspectionRequest;
import org.tsagaan.inspection.model.SealedPicture;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.standard.EditionView;
import org.tsagaan.standard.Standards;
import org.tsagaan.traceability.Lots;

/**
 * What a laboratory does with requests: the sample comes, results are entered, another verifies.
 */
@Stateless
public class LaboratoryBench {

    private static final int LARGEST_PAGE = 100;
    private static final int LONGEST_SEAL = 60;
    private static final int LONGEST_REASON = 500;

    @Inject private RequestPages pages;
    @Inject private StoredRequests requests;
    @Inject private SamplePhotoRows photos;
    @EJB private ReportDrafts drafts;
    @EJB private Standards standards;
    @EJB private Lots lots;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;

    /**
     * A page of a laboratory's requests in a state, due first.
     *
     * @param afterId id of the last request of the page before; 0 for the first page
     * @param limit at most so many, 1 to 100
     * @throws NotFound when the person does not work in that laboratory
     */
    public List<InspectionRequestView> listQueue(
            Person person, long laboratoryId, RequestState state, long afterId, int limit) {
        mustWorkIn(person, laboratoryId, "laboratory");
        return pages.listOfLaboratory(
                laboratoryId, state, afterId, Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /**
     * How many requests of a laboratory are in each state.
     *
     * @throws NotFound when the person does not work in that laboratory
     */
    public Map<RequestState, Integer> count(Person person, long laboratoryId) {
        mustWorkIn(person, laboratoryId, "laboratory");
        return pages.listCounts(laboratoryId).stream()
                .collect(Collectors.toMap(RequestPages.Count::state, RequestPages.Count::requests));
    }

    /**
     * A request as its laboratory sees it.
     *
     * @throws NotFound when there is none, or the person does not work in its laboratory
     */
    public InspectionRequestView read(Person person, long requestId) {
        InspectionRequestView request =
                pages.find(requestId).orElseThrow(() -> new NotFound("request"));
        mustWorkIn(person, request.laboratoryId(), "request");
        return request;
    }

    /**
     * A request as who may enter its results sees it.
     *
     * @throws NotFound when there is none, or the person is no analyst of its laboratory
     */
    public InspectionRequestView readToEnter(Person analyst, long requestId) {
        InspectionRequestView request = read(analyst, requestId);
        if (!analyst.actsFor(request.laboratoryId(), Role.ANALYST)) {
            throw new NotFound("request");
        }
        return request;
    }

    /** The edition by which the lot of a request is judged, with its items. */
    public Optional<EditionView> findEdition(Person person, long requestId) {
        long lotId = read(person, requestId).lotId();
        return lots.findLot(lotId)
                .flatMap(lot -> standards.findEditionFor(lot.standardId(), lot.producedOn()));
    }

    /**
     * Notes that the sealed sample has come, with its photographs.
     *
     * @return refused with {@code inspection.not_to_receive}, the rules of texts, and as {@link
     *     SealedPicture#draw} says
     */
    public Outcome<Long> receive(Person analyst, long requestId, SampleReceipt sample) {
        InspectionRequest request = locked(analyst, Role.ANALYST, requestId);
        String seal = sample.sealNumber();
        Refusals refusals =
                new Refusals()
                        .needsText("sealNumber", seal, LONGEST_SEAL)
                        .noLonger("sampleNote", sample.note(), LONGEST_REASON);
        refusals.unless(
                request.state() == RequestState.REQUESTED,
                Refusal.of("inspection.not_to_receive", request.state()));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        return switch (SealedPicture.draw(sample.photos(), 0)) {
            case Outcome.Done<List<SealedPicture>>(var drawn) -> {
                request.receive(
                        seal.strip(), sample.note().strip(), analyst.accountId(), clock.now());
                record(analyst, "inspection.receive", request, "", Map.of("seal", seal.strip()));
                for (int i = 0; i < drawn.size(); i++) {
                    photos.keep(analyst, requestId, i + 1, drawn.get(i));
                }
                yield Outcome.done(requestId);
            }
            case Outcome.Refused<List<SealedPicture>>(var reasons) -> Outcome.refused(reasons);
        };
    }

    /** Does not test it: the sample was broken open, or it can not be tested here. */
    public Outcome<Long> decline(Person analyst, long requestId, String reason) {
        InspectionRequest request = locked(analyst, Role.ANALYST, requestId);
        Refusals refusals = new Refusals().needsText("reason", reason, LONGEST_REASON);
        refusals.unless(
                request.isDeclinable(), Refusal.of("inspection.not_to_decline", request.state()));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        request.decline(reason.strip(), clock.now());
        requests.giveBack(request);
        record(analyst, "inspection.decline", request, reason.strip(), Map.of());
        return Outcome.done(requestId);
    }

    /**
     * Enters the results of a request, or, until its report is signed, corrects them.
     *
     * @return id of the report, which still needs another's eyes
     */
    public Outcome<Long> enter(Person analyst, long requestId, ResultsEntry entry) {
        Long known = requests.reportOf(requestId);
        if (known != null) {
            return correct(analyst, requestId, known, entry);
        }
        InspectionRequest request = locked(analyst, Role.ANALYST, requestId);
        if (request.reportId() != null) {
            return Outcome.refused(Refusal.of("inspection.entered_meanwhile"));
        }
        if (!request.state().canBecome(RequestState.ENTERED)) {
            return Outcome.refused(Refusal.of("inspection.not_to_enter", request.state()));
        }
        LocalDate sampledOn = entry.sampledOn();
        LocalDate testedOn = entry.testedOn();
        if (sampledOn == null || testedOn == null) {
            return Outcome.refused(
                    Refusal.of("inspection.days_needed")
                            .about(sampledOn == null ? "sampledOn" : "testedOn"));
        }
        Outcome<Long> entered = drafts.enter(analyst, full(request, entry, sampledOn, testedOn));
        if (entered instanceof Outcome.Done<Long>(Long id)) {
            request.entered(id, clock.now());
            record(analyst, "inspection.enter_results", request, "", Map.of("report", id));
        }
        return entered;
    }

    /** Who verifies says what is to be looked at again; the results can then be corrected. */
    public Outcome<Long> sendBack(Person approver, long requestId, String reason) {
        InspectionRequest request = locked(approver, Role.APPROVER, requestId);
        Refusals refusals = new Refusals().needsText("reason", reason, LONGEST_REASON);
        refusals.unless(
                request.state().canBecome(RequestState.REPORTED),
                Refusal.of("inspection.not_to_send_back", request.state()));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        request.sendBack(reason.strip(), clock.now());
        record(approver, "inspection.send_back", request, reason.strip(), Map.of());
        return Outcome.done(requestId);
    }

    /** Locks the report before its request, as who signs it does. */
    private Outcome<Long> correct(Person analyst, long requestId, long report, ResultsEntry entry) {
        Outcome<Long> corrected = drafts.correct(analyst, report, entry.results());
        if (corrected instanceof Outcome.Done<Long>) {
            InspectionRequest request = requests.lock(requestId);
            if (request.state() == RequestState.RECEIVED) {
                request.entered(report, clock.now());
            }
            record(analyst, "inspection.correct_results", request, "", Map.of("report", report));
        }
        return corrected;
    }

    private static ReportEntry full(
            InspectionRequest request,
            ResultsEntry entry,
            LocalDate sampledOn,
            LocalDate testedOn) {
        return new ReportEntry(
                entry.number(),
                request.kind(),
                request.lotId(),
                request.laboratoryId(),
                sampledOn,
                testedOn,
                request.retestOf(),
                null,
                entry.results());
    }

    private InspectionRequest locked(Person person, Role role, long requestId) {
        InspectionRequest request = requests.lock(requestId);
        if (!person.actsFor(request.laboratoryId(), role)) {
            throw new NotFound("request");
        }
        return request;
    }

    private static void mustWorkIn(Person person, long laboratoryId, String kind) {
        if (!person.actsFor(laboratoryId, Role.ANALYST)
                && !person.actsFor(laboratoryId, Role.APPROVER)) {
            throw new NotFound(kind);
        }
    }

    private void record(
            Person person,
            String action,
            InspectionRequest request,
            String reason,
            Map<String, ?> detail) {
        requests.flush();
        audit.record(person.actor(), action, "inspection_request", request.id(), reason, detail);
    }
}
