package org.tsagaan.inspection.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.inspection.model.InspectionReport;
import org.tsagaan.inspection.model.RetestPolicy.Retested;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Row;
import org.tsagaan.standard.Verdict;

/** Reports as stored, for those who enter, sign and withdraw them. */
@ApplicationScoped
public class StoredReports {

    private static final String LOT_OF =
            "select lot_id, laboratory_id from inspection_report where id = ?1";

    private static final String BY_NUMBER = "select 1, id from inspection_report where number = ?1";

    private static final String MEMBERS =
            """
            select distinct account_id, organisation_id from membership
            where organisation_id = ?1 and account_id in (?2, ?3)
            """;

    private static final String RETESTED =
            """
            select r.lot_id, r.laboratory_id, r.outcome,
                exists (select from item_verdict v join standard_item i on i.id = v.item_id
                    where v.report_id = r.id and i.microbial and v.verdict = 'FAILED')
            from inspection_report r
            where r.id = ?1 and r.signed_at is not null and r.withdrawn_at is null
            """;

    private static final String SIGNED =
            "select signed_at, id from inspection_report where id = ?1 and signed_at is not null";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public void add(InspectionReport report) {
        database.persist(report);
        database.flush();
    }

    /**
     * The lot of a report, which is to be locked before the report is.
     *
     * @throws NotFound when there is no such report
     */
    public long lotOf(long reportId) {
        return Row.find(database.createNativeQuery(LOT_OF).setParameter(1, reportId))
                .orElseThrow(() -> new NotFound("report"))
                .id(0);
    }

    /**
     * Locks a report, after its lot.
     *
     * @throws NotFound when there is no such report
     */
    public InspectionReport lock(long id) {
        InspectionReport report =
                database.find(InspectionReport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (report == null) {
            throw new NotFound("report");
        }
        return report;
    }

    public boolean isNumberTaken(String number) {
        return Row.find(database.createNativeQuery(BY_NUMBER).setParameter(1, number)).isPresent();
    }

    /** Which of two people belong to an organisation, in whatever role. */
    public Set<Long> members(long organisationId, long one, long other) {
        Set<Long> members = new HashSet<>();
        Row.list(
                        database.createNativeQuery(MEMBERS)
                                .setParameter(1, organisationId)
                                .setParameter(2, one)
                                .setParameter(3, other))
                .forEach(r -> members.add(r.id(0)));
        return members;
    }

    /** When a report was signed; empty when it was not. */
    public Optional<Instant> findSigned(long reportId) {
        return Row.find(database.createNativeQuery(SIGNED).setParameter(1, reportId))
                .map(r -> r.instant(0));
    }

    /** A report that stands and would be tested anew. */
    public Optional<Retested> findRetested(long reportId) {
        return Row.find(database.createNativeQuery(RETESTED).setParameter(1, reportId))
                .map(
                        r ->
                                new Retested(
                                        r.id(0),
                                        r.id(1),
                                        r.text(2).equals(Verdict.FAILED.name()),
                                        r.flag(3)));
    }
}
