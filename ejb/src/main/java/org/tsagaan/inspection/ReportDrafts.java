package org.tsagaan.inspection;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.inspection.adapter.StoredReports;
import org.tsagaan.inspection.adapter.StoredResults;
import org.tsagaan.inspection.model.EntryPolicy;
import org.tsagaan.inspection.model.InspectionReport;
import org.tsagaan.inspection.model.RetestPolicy;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.standard.EditionView;
import org.tsagaan.standard.Standards;
import org.tsagaan.traceability.LotView;
import org.tsagaan.traceability.Lots;

/** Entering reports and, until they are signed, correcting their results. */
@Stateless
public class ReportDrafts {

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private StoredReports reports;
    @Inject private StoredResults results;
    @EJB private Standards standards;
    @EJB private Lots lots;
    @Inject private UniqueNames uniqueNames;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;

    /**
     * Enters a report, judged by the edition in force on the lot's production day.
     *
     * @param analyst of the laboratory, and not of the producer
     * @return id of the report, which still needs another's signature
     * @throws NotFound when the person does not enter results for that laboratory, or there is no
     *     such lot
     */
    public Outcome<Long> enter(Person analyst, ReportEntry entry) {
        if (!analyst.actsFor(entry.laboratoryId(), Role.ANALYST)) {
            throw new NotFound("laboratory");
        }
        LotView lot = lots.findLot(entry.lotId()).orElseThrow(() -> new NotFound("lot"));
        Optional<EditionView> edition = edition(entry, lot);
        Refusals refusals =
                new Refusals()
                        .addAll(EntryPolicy.against(entry, lot.producedOn(), clock.today()))
                        .addAll(RetestPolicy.against(entry, retested(entry)));
        refusals.unless(
                edition.isPresent(),
                Refusal.of("inspection.no_edition_in_force", lot.producedOn())
                        .about("standardId")
                        .because(Grounds.NOTICE_MEASURE_8));
        edition.ifPresent(e -> refusals.addAll(EntryPolicy.against(entry.results(), e)));
        notOfProducer(analyst, lot.producerId(), refusals);
        numberIsFree(entry.number().strip(), refusals);
        if (!refusals.isEmpty() || edition.isEmpty()) {
            return refusals.refuse();
        }
        InspectionReport report =
                new InspectionReport(entry, edition.get().id(), analyst.accountId(), clock.now());
        reports.add(report);
        results.replace(report.id(), EntryPolicy.measured(entry.results()));
        record(analyst, "inspection.enter", report);
        return Outcome.done(report.id());
    }

    /**
     * Puts other results in the place of those of a report not yet signed. Who does so has entered
     * it from then on.
     *
     * @return id of the report
     * @throws NotFound when there is no such report, or the person does not enter results for its
     *     laboratory
     */
    public Outcome<Long> correct(Person analyst, long reportId, List<TypedResult> typed) {
        InspectionReport report = reports.lock(reportId);
        if (!analyst.actsFor(report.laboratoryId(), Role.ANALYST)) {
            throw new NotFound("report");
        }
        LotView lot = lots.findLot(report.lotId()).orElseThrow();
        EditionView edition = standards.findEdition(report.editionId()).orElseThrow();
        Refusals refusals = new Refusals().addAll(EntryPolicy.against(typed, edition));
        refusals.unless(!report.isSigned(), Refusal.of("inspection.already_signed"));
        notOfProducer(analyst, lot.producerId(), refusals);
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        report.enterAnew(analyst.accountId(), clock.now());
        database.flush();
        results.replace(reportId, EntryPolicy.measured(typed));
        record(analyst, "inspection.correct", report);
        return Outcome.done(reportId);
    }

    private Optional<EditionView> edition(ReportEntry entry, LotView lot) {
        Long asked = entry.standardId();
        return standards.findEditionFor(asked == null ? lot.standardId() : asked, lot.producedOn());
    }

    private Optional<RetestPolicy.Retested> retested(ReportEntry entry) {
        Long retestOf = entry.retestOf();
        return retestOf == null ? Optional.empty() : reports.findRetested(retestOf);
    }

    private static void notOfProducer(Person analyst, long producerId, Refusals refusals) {
        refusals.unless(
                analyst.memberships().stream().noneMatch(m -> m.organisationId() == producerId),
                Refusal.of("inspection.enterer_is_of_producer").because(Grounds.MARKET_RULE));
    }

    private void numberIsFree(String number, Refusals refusals) {
        if (number.indexOf('\0') >= 0) {
            return;
        }
        uniqueNames.claim("report.number", number);
        refusals.unless(
                !reports.isNumberTaken(number),
                Refusal.of("inspection.number_taken", number).about("number"));
    }

    private void record(Person analyst, String action, InspectionReport report) {
        audit.record(
                analyst.actor(),
                action,
                "report",
                report.id(),
                "",
                Map.of("lot", report.lotId(), "number", report.number()));
    }
}
