package org.tsagaan.storefront.adapter;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.storefront.Stock.Allocated;
import org.tsagaan.storefront.Stock.Allotment;

/** Writes balances and movements of stock, each kind of change in one statement for all lots. */
@ApplicationScoped
public class StockLedger {

    private static final String RECEIVE =
            """
            with balance as (
                insert into stock (storefront_id, lot_id, received) values (?1, ?2, ?3)
                on conflict (storefront_id, lot_id) do update set received = stock.received + excluded.received
                returning storefront_id, lot_id)
            insert into stock_movement (storefront_id, lot_id, kind, quantity, at, actor)
            select storefront_id, lot_id, 'RECEIPT', ?3, cast(?4 as timestamptz), ?5 from balance
            """;

    private static final String LOCK =
            """
            select s.lot_id from stock s
            where (s.storefront_id, s.lot_id) in (
                select * from unnest(cast(?1 as bigint[]), cast(?2 as bigint[])))
            order by s.storefront_id, s.lot_id for no key update
            """;

    private static final String ALLOCATE =
            """
            with wanted as (
                select * from unnest(cast(?1 as bigint[]), cast(?2 as bigint[]), cast(?3 as bigint[]), cast(?4 as int[]),
                        cast(?5 as timestamptz[]), cast(?9 as timestamptz[]), cast(?8 as text[]))
                    as w (order_line_id, storefront_id, lot_id, units, sellable_until, assessed_at, evidence)),
            balance as (
                update stock s set allocated = s.allocated + w.units
                from (select storefront_id, lot_id, sum(units) as units from wanted group by storefront_id, lot_id) w
                where s.storefront_id = w.storefront_id and s.lot_id = w.lot_id),
            movements as (
                insert into stock_movement (storefront_id, lot_id, kind, quantity, order_line_id, at, actor)
                select storefront_id, lot_id, 'ALLOCATION', units, order_line_id, cast(?6 as timestamptz), ?7 from wanted)
            insert into allocation (order_line_id, storefront_id, lot_id, quantity, state, assessed_at, sellable_until, evidence)
            select w.order_line_id, w.storefront_id, w.lot_id, w.units, 'ALLOCATED', w.assessed_at, w.sellable_until,
                   cast(w.evidence as jsonb)
            from wanted w
            """;

    private static final String RELEASE =
            """
            with given as (
                select * from unnest(cast(?1 as bigint[]), cast(?2 as bigint[])) as g (order_line_id, lot_id)),
            released as (
                update allocation a set state = 'RELEASED' from given g
                where a.order_line_id = g.order_line_id and a.lot_id = g.lot_id and a.state = 'ALLOCATED'
                returning a.order_line_id, a.storefront_id, a.lot_id, a.quantity),
            balance as (
                update stock s set allocated = s.allocated - r.units
                from (select storefront_id, lot_id, sum(quantity) as units from released group by storefront_id, lot_id) r
                where s.storefront_id = r.storefront_id and s.lot_id = r.lot_id)
            insert into stock_movement (storefront_id, lot_id, kind, quantity, order_line_id, at, actor)
            select storefront_id, lot_id, 'RELEASE', quantity, order_line_id, cast(?3 as timestamptz), ?4 from released
            """;

    private static final String DISPATCH =
            """
            with given as (
                select * from unnest(cast(?1 as bigint[]), cast(?2 as bigint[])) as g (order_line_id, lot_id)),
            dispatched as (
                update allocation a set state = 'DISPATCHED' from given g
                where a.order_line_id = g.order_line_id and a.lot_id = g.lot_id and a.state = 'ALLOCATED'
                returning a.order_line_id, a.storefront_id, a.lot_id, a.quantity)
            insert into stock_movement (storefront_id, lot_id, kind, quantity, order_line_id, at, actor)
            select storefront_id, lot_id, 'DISPATCH', quantity, order_line_id, cast(?3 as timestamptz), ?4 from dispatched
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public void receive(long storefrontId, long lotId, int units, Instant at, Actor actor) {
        database.createNativeQuery(RECEIVE)
                .setParameter(1, storefrontId)
                .setParameter(2, lotId)
                .setParameter(3, units)
                .setParameter(4, Timestamp.from(at))
                .setParameter(5, actor.name())
                .executeUpdate();
    }

    public void lock(List<Allocated> allocations) {
        database.createNativeQuery(LOCK)
                .setParameter(1, array(allocations, Allocated::storefrontId))
                .setParameter(2, array(allocations, Allocated::lotId))
                .getResultList();
    }

    public void allocate(List<Allotment> allotments, Instant at, Actor actor) {
        int made =
                database.createNativeQuery(ALLOCATE)
                        .setParameter(1, array(allotments, Allotment::orderLineId))
                        .setParameter(2, array(allotments, a -> a.lot().storefrontId()))
                        .setParameter(3, array(allotments, a -> a.lot().lotId()))
                        .setParameter(4, array(allotments, Allotment::units))
                        .setParameter(5, array(allotments, a -> a.lot().until()))
                        .setParameter(6, Timestamp.from(at))
                        .setParameter(7, actor.name())
                        .setParameter(8, array(allotments, a -> quoted(a.lot().evidence())))
                        .setParameter(9, array(allotments, a -> a.lot().assessedAt()))
                        .executeUpdate();
        expect(allotments.size(), made);
    }

    public void release(List<Allocated> allocations, Instant at, Actor actor) {
        expect(allocations.size(), move(RELEASE, allocations, at, actor));
    }

    public void dispatch(List<Allocated> allocations, Instant at, Actor actor) {
        expect(allocations.size(), move(DISPATCH, allocations, at, actor));
    }

    private int move(String statement, List<Allocated> allocations, Instant at, Actor actor) {
        return database.createNativeQuery(statement)
                .setParameter(1, array(allocations, Allocated::orderLineId))
                .setParameter(2, array(allocations, Allocated::lotId))
                .setParameter(3, Timestamp.from(at))
                .setParameter(4, actor.name())
                .executeUpdate();
    }

    private static void expect(int wanted, int done) {
        if (wanted != done) {
            throw new BrokenInvariant("Stock moved " + done + " allocations instead of " + wanted);
        }
    }

    /** PostgreSQL's notation of an array. */
    private static <T> String array(List<T> list, Function<T, ?> element) {
        return list.stream().map(element).map(String::valueOf).collect(joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
