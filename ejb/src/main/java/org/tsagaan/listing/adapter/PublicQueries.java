package org.tsagaan.listing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.Row;
import org.tsagaan.listing.PublicKind;
import org.tsagaan.listing.PublicPage;
import org.tsagaan.listing.PublicPages.Stretch;

/**
 * Reads what has a page of its own, by keyset. When it last changed is told by the audit trail, and
 * of an offer by the newest report on what it sells, which its page shows.
 */
@ApplicationScoped
public class PublicQueries {

    private static final String STRETCHES =
            """
            select min(id), max(id) from (
                select id, (row_number() over (order by id) - 1) / ?1 as stretch
                from %s) as numbered
            group by stretch order by 1
            """;

    private static final String OFFERS =
            """
            select o.id, '', greatest(
                (select a.at from audit a where a.subject_kind = 'offer' and a.subject_id = o.id
                    order by a.id desc limit 1),
                (select a.at from audit a where a.subject_kind = 'product'
                        and a.subject_id = o.product_id
                    order by a.id desc limit 1),
                (select max(r.signed_at) from lot l
                    join stock s on s.lot_id = l.id and s.storefront_id = o.storefront_id
                    join inspection_report r on r.lot_id = l.id
                    where l.product_id = o.product_id))
            from offer o
            where o.state = 'LISTED' and o.channel = 'RETAIL' and o.id > ?1 and o.id <= ?2
            order by o.id
            """;

    private static final String STOREFRONTS =
            """
            select s.id, s.slug,
                (select a.at from audit a where a.subject_kind = 'storefront'
                        and a.subject_id = s.id
                    order by a.id desc limit 1)
            from storefront s
            where s.state = 'OPEN' and s.id > ?1 and s.id <= ?2
            order by s.id
            """;

    private static final String PRODUCERS =
            """
            select p.id, coalesce(cast(n.id as text), ''), greatest(
                (select a.at from audit a where a.subject_kind = 'producer'
                        and a.subject_id = p.id
                    order by a.id desc limit 1),
                (select a.at from audit a where a.subject_kind = 'authorisation'
                        and a.subject_id = n.id
                    order by a.id desc limit 1))
            from producer p
            left join lateral (
                select id from authorisation where producer_id = p.id
                order by state in ('IN_FORCE', 'SUSPENDED') desc, valid_until desc, id desc
                limit 1) n on true
            where p.id > ?1 and p.id <= ?2
            order by p.id
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** Stretches of so many each, the last one of fewer. */
    public List<Stretch> listStretches(PublicKind kind, int size) {
        String all =
                switch (kind) {
                    case OFFER -> "offer where state = 'LISTED' and channel = 'RETAIL'";
                    case STOREFRONT -> "storefront where state = 'OPEN'";
                    case PRODUCER -> "producer";
                };
        return Row.list(database.createNativeQuery(STRETCHES.formatted(all)).setParameter(1, size))
                .stream()
                .map(row -> new Stretch(row.id(0), row.id(1)))
                .toList();
    }

    /** Those after one id up to another. */
    public List<PublicPage> list(PublicKind kind, long after, long last, int max) {
        String sql =
                switch (kind) {
                    case OFFER -> OFFERS;
                    case STOREFRONT -> STOREFRONTS;
                    case PRODUCER -> PRODUCERS;
                };
        return Row.list(
                        database.createNativeQuery(sql)
                                .setParameter(1, after)
                                .setParameter(2, last)
                                .setMaxResults(max))
                .stream()
                .map(
                        row ->
                                new PublicPage(
                                        row.id(0),
                                        row.text(1),
                                        Optional.ofNullable(row.instantOrNull(2))))
                .toList();
    }
}
