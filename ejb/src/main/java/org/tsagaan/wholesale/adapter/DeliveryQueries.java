package org.tsagaan.wholesale.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.Row;
import org.tsagaan.wholesale.EvidencePack.Certificate;
import org.tsagaan.wholesale.EvidencePack.Delivery;
import org.tsagaan.wholesale.EvidencePack.Line;
import org.tsagaan.wholesale.EvidencePack.Party;

/** Reads what was sent to retail buyers, and what its makers and seller were allowed to do then. */
@ApplicationScoped
public class DeliveryQueries {

    /** When it left is told by the ledger of stock, which never changes. */
    private static final String SENT =
            """
            select f.id, c.number, c.placed_at,
                (select max(m.at) from order_line l
                    join stock_movement m on m.order_line_id = l.id and m.kind = 'DISPATCH'
                    where l.fulfilment_id = f.id),
                f.carrier, f.tracking, r.name_zh, r.name_en, c.recipient, c.phone,
                v.name_zh || c.address,
                s.id, s.name_zh, s.name_en, coalesce(s.credit_code, ''), s.address, s.phone,
                b.id, b.name_zh, b.name_en, coalesce(b.credit_code, ''), b.address, b.phone
            from fulfilment f
            join customer_order c on c.id = f.order_id
            join branch r on r.id = c.branch_id
            join province v on v.code = c.province_code
            join storefront t on t.id = f.storefront_id
            join organisation s on s.id = t.organisation_id
            join organisation b on b.id = c.buyer_id
            where f.id = ?1 and c.channel = 'WHOLESALE'
            """;

    private static final String LINES =
            """
            select p.gtin, p.name_zh, p.name_en, p.net_content_grams, a.quantity, o.case_pack,
                l.unit_price_fen, t.id, t.lot_number, t.produced_on, t.best_before,
                p.shelf_life_days, p.storage, w.id, w.name_zh, w.name_en,
                coalesce(w.credit_code, ''), w.address, w.phone, d.code
            from order_line l
            join allocation a on a.order_line_id = l.id and a.state = 'DISPATCHED'
            join lot t on t.id = a.lot_id
            join product p on p.id = l.product_id
            join standard d on d.id = p.standard_id
            join offer o on o.id = l.offer_id
            join organisation w on w.id = p.producer_id
            where l.fulfilment_id = ?1 order by l.id, t.best_before, t.id
            """;

    /** What was in force on the day: not ended before it, whatever became of it since. */
    private static final String CERTIFICATES =
            """
            select distinct a.kind, a.number, w.name_zh, w.name_en, a.issued_by, a.valid_from,
                a.valid_until
            from order_line l
            join allocation k on k.order_line_id = l.id and k.state = 'DISPATCHED'
            join product p on p.id = l.product_id
            join organisation w on w.id = p.producer_id
            join authorisation a on a.producer_id = p.producer_id
            join authorisation_category g on g.authorisation_id = a.id
                and g.category_code = p.category_code
            where l.fulfilment_id = ?1
                and cast(?2 as date) between a.valid_from and a.valid_until
                and (a.state = 'IN_FORCE' or a.state_since > cast(?3 as timestamptz))
            union
            select n.kind, n.number, w.name_zh, w.name_en, '', n.valid_from, n.valid_until
            from fulfilment f
            join storefront t on t.id = f.storefront_id
            join organisation w on w.id = t.organisation_id
            join recognition n on n.organisation_id = w.id and n.kind = 'DEMONSTRATION_STORE'
            where f.id = ?1 and t.kind = 'DEMONSTRATION_STORE'
                and cast(?2 as date) between n.valid_from and n.valid_until
                and (n.state = 'IN_FORCE' or n.state_since > cast(?3 as timestamptz))
            order by 1, 2
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** A wholesale delivery and whose it is; without the instant when it has not left. */
    public record Sent(Row row, Optional<Instant> dispatchedAt, Party seller, Party buyer) {

        /**
         * @throws BrokenInvariant when it has not left
         */
        public Delivery delivery() {
            return new Delivery(
                    row.id(0),
                    row.text(1),
                    row.instant(2),
                    dispatchedAt.orElseThrow(() -> new BrokenInvariant("Not dispatched")),
                    row.text(4),
                    row.text(5),
                    row.text(6),
                    row.text(7),
                    row.text(8),
                    row.text(9),
                    row.text(10));
        }
    }

    public Optional<Sent> find(long fulfilmentId) {
        return Row.find(database.createNativeQuery(SENT).setParameter(1, fulfilmentId))
                .map(
                        row ->
                                new Sent(
                                        row,
                                        Optional.ofNullable(row.instantOrNull(3)),
                                        party(row, 11),
                                        party(row, 17)));
    }

    public List<Line> listLines(long fulfilmentId) {
        return Row.list(database.createNativeQuery(LINES).setParameter(1, fulfilmentId)).stream()
                .map(DeliveryQueries::line)
                .toList();
    }

    public List<Certificate> listCertificates(long fulfilmentId, Instant dispatchedAt) {
        return Row.list(
                        database.createNativeQuery(CERTIFICATES)
                                .setParameter(1, fulfilmentId)
                                .setParameter(2, ChinaTime.dateOf(dispatchedAt).toString())
                                .setParameter(3, Timestamp.from(dispatchedAt)))
                .stream()
                .map(
                        r ->
                                new Certificate(
                                        r.text(0), r.text(1), r.text(2), r.text(3), r.text(4),
                                        r.day(5), r.day(6)))
                .toList();
    }

    private static Line line(Row r) {
        return new Line(
                r.text(0),
                r.text(1),
                r.text(2),
                r.count(3),
                r.count(4),
                r.count(5),
                r.id(6),
                r.id(7),
                r.text(8),
                r.day(9),
                r.day(10),
                r.count(11),
                r.text(12),
                party(r, 13),
                r.text(19));
    }

    private static Party party(Row r, int first) {
        return new Party(
                r.id(first),
                r.text(first + 1),
                r.text(first + 2),
                r.text(first + 3),
                r.text(first + 4),
                r.text(first + 5));
    }
}
