package org.tsagaan.traceability.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.tsagaan.kernel.Row;
import org.tsagaan.traceability.LotEvent;
import org.tsagaan.traceability.LotEventKind;
import org.tsagaan.traceability.LotEventPage;

/** Gathers what happened to a lot from where each room keeps it. */
@ApplicationScoped
public class StoredLotEvents {

    private static final String COMMISSIONED =
            """
            select 'COMMISSIONED', cast(l.produced_on as timestamp) at time zone 'Asia/Shanghai',
                l.id, '', l.quantity, cast(null as timestamptz)
            from lot l where l.id = ?1
            """;

    private static final String INSPECTED =
            """
            select r.outcome, r.signed_at, r.id, '', null, r.withdrawn_at
            from inspection_report r where r.lot_id = ?1 and r.signed_at is not null
            """;

    private static final String HELD =
            """
            select h.kind, h.placed_at, coalesce(r.recall_id, h.id), '', null, null
            from lot_hold h left join recall_lot r on r.hold_id = h.id where h.lot_id = ?1
            union all
            select 'THAW', h.lifted_at, h.id, '', null, null
            from lot_hold h where h.lot_id = ?1 and h.lifted_at is not null
            """;

    private static final String MOVED =
            """
            select k.kind, max(m.at), m.storefront_id, f.slug, sum(m.quantity), null
            from stock s
            join stock_movement m on m.storefront_id = s.storefront_id and m.lot_id = s.lot_id
            join storefront f on f.id = m.storefront_id
            left join order_line l on l.id = m.order_line_id
            left join fulfilment p on p.id = l.fulfilment_id
            cross join lateral (
                select case when p.delivery = 'PICK_UP' then 'SALE' else m.kind end as kind) k
            where s.lot_id = ?1 and m.kind in ('RECEIPT', 'DISPATCH')
                and m.at < cast(cast(?3 as date) as timestamp) at time zone 'Asia/Shanghai'
            group by k.kind, m.storefront_id, f.slug,
                cast(m.at at time zone 'Asia/Shanghai' as date)
            """;

    /** The days are numbered, so that one more than asked for says that it goes on. */
    private static final String PAGE =
            """
            with happened (kind, at, subject, place, units, retracted_at) as (
            """
                    + String.join(" union all ", COMMISSIONED, INSPECTED, HELD, MOVED)
                    + """
                    ), dated as (
                        select h.*, cast(h.at at time zone 'Asia/Shanghai' as date) as day
                        from happened h),
                    numbered as (
                        select d.*, dense_rank() over (order by d.day) as nth
                        from dated d where d.day > cast(?2 as date))
                    select kind, at, subject, place, units, retracted_at, day, nth
                    from numbered where nth <= ?4 + 1
                    order by at, kind, subject
                    """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /**
     * @param today nothing that moved on this day or later is told
     * @param days at most so many days on which something happened
     */
    public LotEventPage page(long lotId, LocalDate after, LocalDate today, int days) {
        List<Row> rows =
                Row.list(
                        database.createNativeQuery(PAGE)
                                .setParameter(1, lotId)
                                .setParameter(2, after.toString())
                                .setParameter(3, today.toString())
                                .setParameter(4, days));
        List<Row> told = rows.stream().filter(r -> r.count(7) <= days).toList();
        return new LotEventPage(
                told.stream().map(StoredLotEvents::event).toList(),
                told.size() < rows.size() ? told.getLast().day(6) : null);
    }

    private static LotEvent event(Row r) {
        Long units = r.idOrNull(4);
        return new LotEvent(
                r.one(LotEventKind.class, 0),
                r.instant(1),
                r.id(2),
                r.text(3),
                units == null ? null : Math.toIntExact(units),
                r.instantOrNull(5));
    }
}
