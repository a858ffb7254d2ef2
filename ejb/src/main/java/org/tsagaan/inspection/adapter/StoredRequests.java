package org.tsagaan.inspection.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.model.InspectionRequest;
import org.tsagaan.inspection.model.Subsidy;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Row;

/** Requests as stored, and the public money that pays them. */
@ApplicationScoped
public class StoredRequests {

    private static final String OF_REPORT =
            "select id, lot_id from inspection_request where report_id = ?1";

    private static final String OPEN =
            """
            select id, lot_id from inspection_request
            where lot_id = ?1 and laboratory_id = ?2
                and state in ('REQUESTED', 'RECEIVED', 'ENTERED')
            """;

    /** Whoever asks the same laboratory waits: its capacity is counted by one at a time. */
    private static final String LABORATORY =
            "select id, capacity from laboratory where id = ?1 for no key update";

    private static final String REPORT_OF =
            "select id, report_id from inspection_request where id = ?1";

    /** The row waits for whoever spends of it at the same time; the constraint is behind it. */
    private static final String SPEND =
            """
            update inspection_subsidy set used_fen = used_fen + ?3
            where year = ?1 and division_code = ?2 and used_fen + ?3 between 0 and budget_fen
            """;

    private static final String LEFT =
            """
            select budget_fen - used_fen, share_percent from inspection_subsidy
            where year = ?1 and division_code = ?2
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public void add(InspectionRequest request) {
        database.persist(request);
        database.flush();
    }

    public void flush() {
        database.flush();
    }

    /**
     * Locks a request, after its lot and its report.
     *
     * @throws NotFound when there is none
     */
    public InspectionRequest lock(long id) {
        InspectionRequest request =
                database.find(InspectionRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (request == null) {
            throw new NotFound("request");
        }
        return request;
    }

    /** The request that a report answers. */
    public Optional<Long> findOfReport(long reportId) {
        return Row.find(database.createNativeQuery(OF_REPORT).setParameter(1, reportId))
                .map(r -> r.id(0));
    }

    /** The report that answers a request, without a lock. */
    public @Nullable Long reportOf(long requestId) {
        return Row.find(database.createNativeQuery(REPORT_OF).setParameter(1, requestId))
                .orElseThrow(() -> new NotFound("request"))
                .idOrNull(1);
    }

    /** Waits for whoever asks that laboratory at the same time; nothing when there is none. */
    public void lockLaboratory(long laboratoryId) {
        Row.list(database.createNativeQuery(LABORATORY).setParameter(1, laboratoryId));
    }

    public boolean isOpen(long lotId, long laboratoryId) {
        return Row.find(
                        database.createNativeQuery(OPEN)
                                .setParameter(1, lotId)
                                .setParameter(2, laboratoryId))
                .isPresent();
    }

    /**
     * Spends public money, or gives it back when the amount is negative.
     *
     * @return false when there is not so much left, and nothing was spent
     */
    public boolean spend(int year, String division, long fen) {
        return database.createNativeQuery(SPEND)
                        .setParameter(1, year)
                        .setParameter(2, division)
                        .setParameter(3, fen)
                        .executeUpdate()
                == 1;
    }

    /** Gives back what a request that came to nothing took of the public money. */
    public void giveBack(InspectionRequest request) {
        Integer year = request.subsidyYear();
        String division = request.subsidyDivision();
        if (year != null && division != null && !spend(year, division, -request.subsidyFen())) {
            throw new BrokenInvariant("Not spent: the money of request " + request.id());
        }
    }

    /** Public money for workshops; none where there is no account. */
    public Subsidy subsidy(int year, String division) {
        return Row.find(
                        database.createNativeQuery(LEFT)
                                .setParameter(1, year)
                                .setParameter(2, division))
                .map(r -> new Subsidy(r.id(0), r.count(1)))
                .orElse(Subsidy.NONE);
    }
}
