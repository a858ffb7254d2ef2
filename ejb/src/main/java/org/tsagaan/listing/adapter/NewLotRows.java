package org.tsagaan.listing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;

/** Which lots are new on which shelves, and which saved searches would find them. */
@ApplicationScoped
public class NewLotRows {

    /**
     * What the search has heard of since: lots, and offers with the lots that stand behind them. A
     * lot is as old as its last condition.
     */
    private static final String NEW =
            """
            with heard as (
                select distinct topic, aggregate_id as id from outbox
                where consumer = 'SEARCH' and topic in ('LOT', 'OFFER')
                    and acknowledged_at > cast(?1 as timestamptz) and acknowledged_at is not null),
            shelved as (
                select o.id as offer_id, s.lot_id, s.storefront_id
                from heard h
                join lot l on l.id = h.id
                join stock s on s.lot_id = l.id and s.received > s.allocated
                join offer o on o.storefront_id = s.storefront_id and o.product_id = l.product_id
                where h.topic = 'LOT' and o.channel = 'RETAIL' and o.state = 'LISTED'
                union
                select o.id, s.lot_id, s.storefront_id
                from heard h
                join offer o on o.id = h.id and o.channel = 'RETAIL' and o.state = 'LISTED'
                join lot l on l.product_id = o.product_id
                join stock s on s.lot_id = l.id and s.storefront_id = o.storefront_id
                    and s.received > s.allocated
                where h.topic = 'OFFER')
            select n.offer_id, n.lot_id, greatest(
                (select min(m.at) from stock_movement m
                    where m.storefront_id = n.storefront_id and m.lot_id = n.lot_id
                        and m.kind = 'RECEIPT'),
                (select min(r.signed_at) from inspection_report r
                    where r.lot_id = n.lot_id and r.outcome = 'PASSED' and r.withdrawn_at is null))
            from shelved n
            order by n.offer_id, n.lot_id
            """;

    private static final String KEEP =
            """
            insert into saved_search_hit (saved_search_id, offer_id, lot_id, found_at)
            select h.search, h.offer, h.lot, cast(?4 as timestamptz)
            from unnest(cast(?1 as bigint[]), cast(?2 as bigint[]), cast(?3 as bigint[]))
                as h(search, offer, lot)
            on conflict do nothing
            """;

    /** One letter a day for each search; what is found later that day waits for the next. */
    private static final String DUE =
            """
            with due as (
                update saved_search s set told_on = cast(?1 as date)
                where s.stopped_at is null and (s.told_on is null or s.told_on < cast(?1 as date))
                    and exists (select from saved_search_hit h
                        where h.saved_search_id = s.id and h.told_on is null)
                returning s.id),
            told as (
                update saved_search_hit h set told_on = cast(?1 as date) from due
                where h.saved_search_id = due.id and h.told_on is null
                returning h.saved_search_id)
            select due.id, (select count(*) from told where told.saved_search_id = due.id) from due
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** A lot that has come onto the shelf of an offer. */
    public record NewLot(long offerId, long lotId, Instant since) {}

    /** A saved search that would find a lot of an offer, by their ids. */
    public record Hit(long search, long offer, long lot) {}

    /** Since when news has not been looked through. */
    public Instant lookedTo() {
        return Row.find(database.createNativeQuery("select looked_to, one from saved_search_look"))
                .orElseThrow()
                .instant(0);
    }

    public void lookedTo(Instant now) {
        int _ =
                database.createNativeQuery(
                                "update saved_search_look set looked_to = cast(?1 as timestamptz)")
                        .setParameter(1, now.toString())
                        .executeUpdate();
    }

    /** Lots of which the search has heard since, each with every offer that it stands on. */
    public List<NewLot> listHeardSince(Instant since) {
        return Row.list(database.createNativeQuery(NEW).setParameter(1, since.toString())).stream()
                .filter(row -> row.instantOrNull(2) != null)
                .map(row -> new NewLot(row.id(0), row.id(1), row.instant(2)))
                .toList();
    }

    /** Keeps what saved searches would find, each once for ever. */
    public void keep(List<Hit> hits, Instant now) {
        if (hits.isEmpty()) {
            return;
        }
        int _ =
                database.createNativeQuery(KEEP)
                        .setParameter(1, SqlArray.ofIds(hits.stream().map(Hit::search).toList()))
                        .setParameter(2, SqlArray.ofIds(hits.stream().map(Hit::offer).toList()))
                        .setParameter(3, SqlArray.ofIds(hits.stream().map(Hit::lot).toList()))
                        .setParameter(4, now.toString())
                        .executeUpdate();
    }

    /** Marks what is to be told today, and gives the searches of which a letter is due. */
    public List<Long> tell(LocalDate today) {
        return Row.list(database.createNativeQuery(DUE).setParameter(1, today.toString())).stream()
                .map(row -> row.id(0))
                .toList();
    }
}
