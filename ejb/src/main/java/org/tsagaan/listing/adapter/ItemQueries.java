package org.tsagaan.listing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.kernel.Money;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.listing.CatalogItem.Category;
import org.tsagaan.listing.CatalogItem.Division;
import org.tsagaan.listing.CatalogItem.Evidence;
import org.tsagaan.listing.CatalogItem.Producer;
import org.tsagaan.listing.CatalogItem.Product;
import org.tsagaan.listing.CatalogItem.Report;
import org.tsagaan.listing.CatalogItem.Storefront;
import org.tsagaan.listing.SalesChannel;

/** Reads listed offers with all that is shown of them, in one query however many. */
@ApplicationScoped
public class ItemQueries {

    /** The authorisation shown is the one in force that covers the category, the longest valid. */
    private static final String OFFERS =
            """
            select o.id, p.id, p.gtin, p.name_zh, p.name_en, p.name_mn, p.description_zh,
                p.description_en, p.net_content_grams, p.storage, p.shelf_life_days, p.picture,
                c.code, c.name_zh, c.other_name_zh, c.name_en, c.romanised,
                w.id, w.name_zh, w.name_en, m.kind,
                u.code, u.name_zh, u.name_en, d.code, d.name_zh, d.name_en,
                m.latitude, m.longitude,
                f.id, f.slug, f.name_zh, f.name_en, f.kind,
                o.channel, o.price_fen, o.case_pack, o.minimum_cases,
                a.kind, a.number, cast(a.valid_until as text), s.code
            from offer o
            join storefront f on f.id = o.storefront_id
            join product p on p.id = o.product_id
            join category c on c.code = p.category_code
            join standard s on s.id = p.standard_id
            join producer m on m.id = p.producer_id
            join organisation w on w.id = m.id
            join division d on d.code = w.division_code
            left join division u on u.code = d.parent_code
            left join lateral (
                select a.kind, a.number, a.valid_until from authorisation a
                join authorisation_category ac on ac.authorisation_id = a.id
                where a.producer_id = m.id and ac.category_code = c.code and a.state = 'IN_FORCE'
                order by a.valid_until desc, a.id limit 1) a on true
            where o.id = any (cast(?1 as bigint[])) and o.state = 'LISTED'
            """;

    private static final String REPORTS =
            """
            select distinct on (r.lot_id) r.lot_id, r.number, w.name_zh, w.name_en
            from inspection_report r
            join organisation w on w.id = r.laboratory_id
            where r.lot_id = any (cast(?1 as bigint[])) and r.outcome = 'PASSED'
                and r.signed_at is not null and r.withdrawn_at is null
            order by r.lot_id, r.signed_at desc
            """;

    private static final String IDS =
            """
            select id from offer where state = 'LISTED' and id > ?1 order by id limit ?2
            """;

    private static final String SHARING_STOCK =
            """
            select other.id from offer o
            join offer other on other.storefront_id = o.storefront_id
                and other.product_id = o.product_id
            where o.id = any (cast(?1 as bigint[]))
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** An offer before the gate was asked which lots of it can be sold. */
    public record OfferRow(
            long offerId,
            Product product,
            Category category,
            Producer producer,
            Storefront storefront,
            SalesChannel channel,
            Money price,
            int casePack,
            int minimumCases,
            Evidence evidence) {}

    /** Draws the next version; always before what it stands for is read. */
    public long drawVersion() {
        return ((Number)
                        database.createNativeQuery("select nextval('reading_version')")
                                .getSingleResult())
                .longValue();
    }

    /** The highest version drawn so far. */
    public long lastVersion() {
        return ((Number)
                        database.createNativeQuery("select last_value from reading_version")
                                .getSingleResult())
                .longValue();
    }

    public long countListed() {
        return ((Number)
                        database.createNativeQuery(
                                        "select count(*) from offer where state = 'LISTED'")
                                .getSingleResult())
                .longValue();
    }

    /** Those of the offers that are listed. */
    public List<OfferRow> offers(Collection<Long> ids) {
        List<?> rows =
                database.createNativeQuery(OFFERS)
                        .setParameter(1, SqlArray.ofIds(ids))
                        .getResultList();
        return rows.stream().map(row -> offer(new Columns(row))).toList();
    }

    /** The newest signed report on which each lot passed. */
    public Map<Long, Report> reports(Collection<Long> lotIds) {
        List<?> rows =
                database.createNativeQuery(REPORTS)
                        .setParameter(1, SqlArray.ofIds(lotIds))
                        .getResultList();
        Map<Long, Report> reports = new HashMap<>();
        for (Object found : rows) {
            Columns row = new Columns(found);
            reports.put(row.number(), new Report(row.text(), row.text(), row.text()));
        }
        return reports;
    }

    /** Listed offers after the given one, in the order of their ids. */
    public List<Long> listIds(long after, int max) {
        return ids(database.createNativeQuery(IDS).setParameter(1, after).setParameter(2, max));
    }

    /** Offers, listed or not, of the same products in the same storefronts. */
    public List<Long> listSharingStock(Collection<Long> offerIds) {
        return ids(
                database.createNativeQuery(SHARING_STOCK)
                        .setParameter(1, SqlArray.ofIds(offerIds)));
    }

    private static List<Long> ids(Query query) {
        List<?> ids = query.getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static OfferRow offer(Columns row) {
        return new OfferRow(
                row.number(),
                product(row),
                new Category(row.text(), row.text(), row.text(), row.text(), row.text()),
                producer(row),
                new Storefront(row.number(), row.text(), row.text(), row.text(), row.text()),
                SalesChannel.valueOf(row.text()),
                new Money(row.number()),
                row.integer(),
                row.integer(),
                evidence(row));
    }

    private static Product product(Columns row) {
        return new Product(
                row.number(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.integer(),
                row.text(),
                row.integer(),
                row.text());
    }

    private static Producer producer(Columns row) {
        return new Producer(
                row.number(),
                row.text(),
                row.text(),
                row.text(),
                divisions(row),
                row.decimal(),
                row.decimal());
    }

    private static List<Division> divisions(Columns row) {
        List<Division> path = new ArrayList<>();
        Division league = new Division(row.textOrEmpty(), row.textOrEmpty(), row.textOrEmpty());
        if (!league.code().isEmpty()) {
            path.add(league);
        }
        path.add(new Division(row.text(), row.text(), row.text()));
        return List.copyOf(path);
    }

    private static Evidence evidence(Columns row) {
        return new Evidence(
                row.textOrEmpty(),
                row.textOrEmpty(),
                Optional.of(row.textOrEmpty()).filter(t -> !t.isEmpty()).map(LocalDate::parse),
                row.text());
    }
}
