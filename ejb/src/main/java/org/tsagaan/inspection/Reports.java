package org.tsagaan.inspection;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.inspection.adapter.StoredAccreditations;
import org.tsagaan.inspection.adapter.StoredReports;
import org.tsagaan.inspection.adapter.StoredRequests;
import org.tsagaan.inspection.adapter.StoredResults;
import org.tsagaan.inspection.model.Findings;
import org.tsagaan.inspection.model.InspectionReport;
import org.tsagaan.inspection.model.InspectionRequest;
import org.tsagaan.inspection.model.SigningPolicy;
import org.tsagaan.kernel.CatalogueChanged;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.standard.EditionView;
import org.tsagaan.standard.Measured;
import org.tsagaan.standard.Standards;
import org.tsagaan.standard.Verdict;
import org.tsagaan.traceability.LockedLot;
import org.tsagaan.traceability.Lots;

/**
 * Signing and withdrawing reports. Both lock the lot first: every sale that judged by its evidence
 * is waited for. Who signs keeps away who would end an accreditation of the laboratory, or finds it
 * ended.
 */
@Stateless
public class Reports {

    private static final int LONGEST_REASON = 500;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private StoredReports reports;
    @Inject private StoredResults results;
    @Inject private StoredRequests requests;
    @Inject private StoredAccreditations accreditations;
    @EJB private Standards standards;
    @EJB private Lots lots;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;
    @Inject private Event<CatalogueChanged> catalogueChanged;
    @Inject private Event<LotEvidenceChanged> lotEvidenceChanged;

    /**
     * Signs a report: its verdicts are computed and kept with their limits, and it is final.
     *
     * @param approver of the laboratory; another than who entered it, and not of the producer
     * @return the verdict of the lot
     * @throws NotFound when there is no such report, or the person does not approve for its
     *     laboratory
     */
    public Outcome<Verdict> sign(Person approver, long reportId) {
        return sign(approver, reportId, null);
    }

    /**
     * Signs a report as the approver saw it: not when its results were corrected since.
     *
     * @param seen when the results they saw were entered
     * @return the verdict of the lot
     * @throws NotFound when there is no such report, or the person does not approve for its
     *     laboratory
     */
    public Outcome<Verdict> signSeen(Person approver, long reportId, Instant seen) {
        return sign(approver, reportId, seen);
    }

    private Outcome<Verdict> sign(Person approver, long reportId, @Nullable Instant seen) {
        LockedLot lot = lots.lock(reports.lotOf(reportId));
        InspectionReport report = reports.lock(reportId);
        if (!approver.actsFor(report.laboratoryId(), Role.APPROVER)) {
            throw new NotFound("report");
        }
        Map<String, List<Measured>> measured = results.list(reportId);
        Optional<InspectionRequest> request = requests.findOfReport(reportId).map(requests::lock);
        accreditations.holdOf(report.laboratoryId());
        Instant now = clock.now();
        List<Refusal> against =
                new Refusals()
                        .addAll(SigningPolicy.against(facts(report, approver, lot, measured, now)))
                        .addAll(unready(report, request, seen))
                        .reasons();
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        EditionView edition = standards.findEdition(report.editionId()).orElseThrow();
        Findings findings = Findings.judge(edition, measured);
        // Before the signature: under a signed report the database takes no verdict.
        results.addVerdicts(reportId, findings);
        report.sign(approver.accountId(), findings.outcome(), now);
        request.ifPresent(r -> r.reported(now));
        database.flush();
        changed(
                approver,
                "inspection.sign",
                report,
                "",
                Map.of("outcome", findings.outcome().name()));
        if (findings.outcome() == Verdict.FAILED) {
            lotEvidenceChanged.fire(new LotEvidenceChanged(lot.id()));
        }
        return Outcome.done(findings.outcome());
    }

    /**
     * Withdraws a signed report for good.
     *
     * @param person who approves for its laboratory, or a regulator
     * @return id of the report
     * @throws NotFound when there is no such report, or it is not the person's to withdraw
     */
    public Outcome<Long> withdraw(Person person, long reportId, String reason) {
        LockedLot lot = lots.lock(reports.lotOf(reportId));
        InspectionReport report = reports.lock(reportId);
        if (!person.actsFor(report.laboratoryId(), Role.APPROVER)
                && !person.holds(Role.REGULATOR)) {
            throw new NotFound("report");
        }
        Refusals refusals = new Refusals().needsText("reason", reason, LONGEST_REASON);
        refusals.unless(report.isSigned(), Refusal.of("inspection.not_signed"));
        refusals.unless(!report.isWithdrawn(), Refusal.of("inspection.already_withdrawn"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        report.withdraw(reason.strip(), clock.now());
        database.flush();
        changed(person, "inspection.withdraw", report, reason.strip(), Map.of());
        lotEvidenceChanged.fire(new LotEvidenceChanged(lot.id()));
        return Outcome.done(reportId);
    }

    /** Sent back and not corrected since, or corrected since the approver looked. */
    private static List<Refusal> unready(
            InspectionReport report, Optional<InspectionRequest> request, @Nullable Instant seen) {
        boolean waits =
                request.map(InspectionRequest::state)
                        .map(state -> state.canBecome(RequestState.REPORTED))
                        .orElse(true);
        return new Refusals()
                .unless(report.isSigned() || waits, Refusal.of("inspection.not_to_sign"))
                .unless(
                        seen == null || seen.equals(report.enteredAt()),
                        Refusal.of("inspection.corrected_since_seen"))
                .reasons();
    }

    private SigningPolicy.Facts facts(
            InspectionReport report,
            Person approver,
            LockedLot lot,
            Map<String, List<Measured>> measured,
            Instant now) {
        return new SigningPolicy.Facts(
                report.isSigned(),
                report.enteredBy(),
                approver.accountId(),
                reports.members(lot.producerId(), report.enteredBy(), approver.accountId()),
                measured.keySet(),
                accreditations.coveredItems(report.laboratoryId(), report.testedOn(), now));
    }

    private void changed(
            Person person,
            String action,
            InspectionReport report,
            String reason,
            Map<String, ?> detail) {
        audit.record(person.actor(), action, "report", report.id(), reason, detail);
        catalogueChanged.fire(new CatalogueChanged(CatalogueChanged.Subject.LOT, report.lotId()));
    }
}
