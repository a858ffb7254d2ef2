package org.tsagaan.inspection.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.inspection.InspectionRequestView;
import org.tsagaan.inspection.LaboratoryKind;
import org.tsagaan.inspection.Payer;
import org.tsagaan.inspection.ReportKind;
import org.tsagaan.inspection.RequestState;
import org.tsagaan.inspection.model.ProposalPolicy.Candidate;
import org.tsagaan.kernel.Row;
import org.tsagaan.standard.Verdict;

/** Requests as they are read, and the laboratories that could be asked. */
@ApplicationScoped
public class RequestPages {

    private static final String REQUEST =
            """
            select q.id, q.lot_id, l.lot_number, p.gtin, l.produced_on, p.name_zh, p.name_en,
                o.id, o.name_zh, o.name_en, b.id, b.name_zh, b.name_en, q.kind, q.retest_of,
                q.payer, q.fee_fen, q.state, q.requested_at, q.due_on, q.seal_number,
                q.sample_note, q.received_at, q.report_id, r.outcome, r.withdrawn_at,
                q.state_reason,
                (select string_agg(cast(f.id as text), ',' order by f.position)
                    from sample_photo f where f.request_id = q.id), q.subsidy_fen
            from inspection_request q
            join lot l on l.id = q.lot_id
            join product p on p.id = l.product_id
            join organisation o on o.id = p.producer_id
            join organisation b on b.id = q.laboratory_id
            left join inspection_report r on r.id = q.report_id
            """;

    private static final String BY_ID = REQUEST + " where q.id = ?1";

    private static final String OF_LOT =
            REQUEST + " where q.lot_id = ?1 order by q.id desc limit 20";

    /** Due first; a request comes after another by its day and then by its id. */
    private static final String QUEUE =
            REQUEST
                    + """
                     where q.laboratory_id = ?1 and q.state = ?2
                        and (q.due_on, q.id) > (
                            select x.due_on, x.id from inspection_request x where x.id = ?3
                            union all select date '-infinity', 0
                            where not exists (select from inspection_request y where y.id = ?3))
                    order by q.due_on, q.id limit ?4
                    """;

    private static final String COUNTS =
            """
            select state, count(*) from inspection_request where laboratory_id = ?1 group by state
            """;

    private static final String CANDIDATES =
            """
            select b.id, b.kind, o.name_zh, o.name_en, d.code, d.name_zh, d.name_en,
                d.latitude, d.longitude,
                (select count(*) from inspection_request q where q.laboratory_id = b.id
                    and q.state in ('REQUESTED', 'RECEIVED', 'ENTERED')),
                b.capacity,
                coalesce((select f.fee_fen from laboratory_fee f
                    join product p on p.category_code = f.category_code
                    where f.laboratory_id = b.id and p.id = ?2), b.fee_fen),
                (select string_agg(distinct i.item_code, ',')
                    from accreditations_for(b.id, cast(?1 as date), 'infinity') a
                    join accreditation_item i on i.accreditation_id = a.accreditation_id),
                b.park_id
            from laboratory b
            join organisation o on o.id = b.id
            join division d on d.code = o.division_code
            order by b.id limit 1000
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public Optional<InspectionRequestView> find(long id) {
        return read(database.createNativeQuery(BY_ID).setParameter(1, id)).stream().findFirst();
    }

    public List<InspectionRequestView> listOfLot(long lotId) {
        return read(database.createNativeQuery(OF_LOT).setParameter(1, lotId));
    }

    public List<InspectionRequestView> listOfLaboratory(
            long laboratoryId, RequestState state, long afterId, int limit) {
        return read(
                database.createNativeQuery(QUEUE)
                        .setParameter(1, laboratoryId)
                        .setParameter(2, state.name())
                        .setParameter(3, afterId)
                        .setParameter(4, limit));
    }

    /** How many requests are in a state. */
    public record Count(RequestState state, int requests) {}

    public List<Count> listCounts(long laboratoryId) {
        return Row.list(database.createNativeQuery(COUNTS).setParameter(1, laboratoryId)).stream()
                .map(r -> new Count(r.one(RequestState.class, 0), r.count(1)))
                .toList();
    }

    /** Every laboratory, with what it asks for goods of that product's category. */
    public List<Candidate> listCandidates(LocalDate today, long productId) {
        return Row.list(
                        database.createNativeQuery(CANDIDATES)
                                .setParameter(1, today.toString())
                                .setParameter(2, productId))
                .stream()
                .map(RequestPages::candidate)
                .toList();
    }

    private static Candidate candidate(Row r) {
        return new Candidate(
                r.id(0),
                r.one(LaboratoryKind.class, 1),
                r.idOrNull(13),
                r.text(2),
                r.text(3),
                r.text(4),
                r.text(5),
                r.text(6),
                r.real(7),
                r.real(8),
                r.count(9),
                r.count(10),
                r.id(11),
                Set.copyOf(r.codes(12)));
    }

    private static List<InspectionRequestView> read(Query query) {
        return Row.list(query).stream().map(RequestPages::view).toList();
    }

    private static InspectionRequestView view(Row r) {
        return new InspectionRequestView(
                r.id(0),
                r.id(1),
                r.text(2),
                r.text(3),
                r.day(4),
                r.text(5),
                r.text(6),
                r.id(7),
                r.text(8),
                r.text(9),
                r.id(10),
                r.text(11),
                r.text(12),
                r.one(ReportKind.class, 13),
                r.idOrNull(14),
                r.one(Payer.class, 15),
                r.id(16),
                r.id(28),
                r.one(RequestState.class, 17),
                r.instant(18),
                r.day(19),
                r.text(20),
                r.text(21),
                r.instantOrNull(22),
                r.idOrNull(23),
                r.oneOrNull(Verdict.class, 24),
                r.instantOrNull(25),
                r.text(26),
                r.codes(27).stream().map(Long::valueOf).toList());
    }
}
