package org.tsagaan.inspection;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.inspection.adapter.ReportPages;
import org.tsagaan.inspection.adapter.StoredResults;
import org.tsagaan.inspection.model.Findings;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.standard.Measured;
import org.tsagaan.standard.Standards;

/**
 * Reading reports. Signed ones are anybody's to read; unsigned ones only their laboratory's, for
 * only accredited, signed reports may be published (Food Safety Law art. 84).
 */
@Stateless
public class ReportReadings {

    private static final int LARGEST_PAGE = 200;

    @Inject private ReportPages pages;
    @Inject private StoredResults results;
    @EJB private Standards standards;

    /** A signed report, withdrawn or not. */
    public Optional<ReportView> findReport(long id) {
        return pages.findReport(id).filter(r -> r.signedAt() != null);
    }

    /** All signed reports of a lot, newest first, withdrawn ones too. */
    public List<ReportView> listReportsOfLot(long lotId) {
        return pages.listOfLot(lotId);
    }

    /**
     * A report as its laboratory sees it; of an unsigned one the verdicts as they would be.
     *
     * @throws NotFound when there is no such report, or the person does not work in its laboratory
     */
    public ReportView readInLaboratory(Person person, long id) {
        ReportView report = pages.findReport(id).orElseThrow(() -> new NotFound("report"));
        mustWorkIn(person, report.laboratoryId(), "report");
        return report.signedAt() == null ? preview(report) : report;
    }

    /**
     * A page of a laboratory's reports, newest first.
     *
     * @param onlyUnsigned only those that wait for a signature
     * @param beforeId id of the last report of the page before; {@code Long.MAX_VALUE} for the
     *     first
     * @param limit at most so many, 1 to 200
     * @throws NotFound when the person does not work in that laboratory
     */
    public List<ReportLine> listReports(
            Person person, long laboratoryId, boolean onlyUnsigned, long beforeId, int limit) {
        mustWorkIn(person, laboratoryId, "laboratory");
        return pages.listOfLaboratory(
                laboratoryId, onlyUnsigned, beforeId, Math.clamp(limit, 1, LARGEST_PAGE));
    }

    private static void mustWorkIn(Person person, long laboratoryId, String kind) {
        if (!person.actsFor(laboratoryId, Role.ANALYST)
                && !person.actsFor(laboratoryId, Role.APPROVER)) {
            throw new NotFound(kind);
        }
    }

    private ReportView preview(ReportView report) {
        Findings findings =
                Findings.judge(
                        standards.findEdition(report.editionId()).orElseThrow(),
                        results.list(report.id()));
        return report.with(
                findings.outcome(), findings.items().stream().map(ReportReadings::item).toList());
    }

    private static ReportView.Item item(Findings.Finding finding) {
        ItemDefinition definition = finding.item().definition();
        return new ReportView.Item(
                definition.itemCode(),
                definition.nameZh(),
                definition.nameEn(),
                definition.unit(),
                definition.mandatory(),
                definition.microbial(),
                finding.limitShown(),
                definition.source(),
                finding.results().stream().map(Measured::shown).toList(),
                finding.verdict());
    }
}
