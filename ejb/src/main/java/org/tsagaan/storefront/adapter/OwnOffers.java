package org.tsagaan.storefront.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlPattern;
import org.tsagaan.sellability.Channel;
import org.tsagaan.storefront.OfferTerms;
import org.tsagaan.storefront.OfferableProduct;
import org.tsagaan.storefront.OwnOffer;

/** The offers of a storefront as its seller keeps them, and what else it may offer. */
@ApplicationScoped
public class OwnOffers {

    private static final String OFFER =
            """
            select o.id, o.version, p.id, p.gtin, p.name_zh, p.name_en, p.net_content_grams,
                o.state = 'LISTED', o.channel, o.price_fen, o.case_pack, o.minimum_cases,
                (select string_agg(t.from_cases || ':' || t.price_fen, ',' order by t.from_cases)
                    from price_tier t where t.offer_id = o.id)
            from offer o join product p on p.id = o.product_id
            where o.storefront_id = ?1
            """;

    private static final String LIST =
            OFFER
                    + """
                     and o.id > ?2
                        and (?3 = '' or p.gtin = ?3 or p.name_zh ilike ?4 or p.name_en ilike ?4)
                    order by o.id limit ?5
                    """;

    private static final String ONE = OFFER + " and o.id = ?2";

    /** A store offers what it is supplied with today; a producer, what is its own. */
    private static final String OFFERABLE =
            """
            select p.id, p.gtin, p.name_zh, p.name_en, p.net_content_grams
            from product p join storefront f on f.id = ?1
            where p.state = 'APPROVED' and (
                p.producer_id = f.organisation_id and f.kind = 'PRODUCER'
                or f.kind = 'DEMONSTRATION_STORE' and exists (
                    select from supply_agreement a
                    where a.storefront_id = f.id and a.producer_id = p.producer_id
                        and a.ended_at is null
                        and cast(?2 as date) between a.valid_from and a.valid_until))
            """;

    private static final String FURTHER =
            OFFERABLE
                    + """
                     and (select count(*) from offer o
                        where o.storefront_id = f.id and o.product_id = p.id) < ?3
                    order by p.id limit ?4
                    """;

    private static final String MAY_OFFER = OFFERABLE + " and p.id = ?3";

    private static final String OFFERED =
            """
            select id, version from offer
            where storefront_id = ?1 and product_id = ?2 and channel = ?3
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public List<OwnOffer> list(long storefrontId, String words, long after, int limit) {
        return Row.list(
                        database.createNativeQuery(LIST)
                                .setParameter(1, storefrontId)
                                .setParameter(2, after)
                                .setParameter(3, words)
                                .setParameter(4, SqlPattern.containing(words))
                                .setParameter(5, limit))
                .stream()
                .map(OwnOffers::offer)
                .toList();
    }

    public Optional<OwnOffer> find(long storefrontId, long offerId) {
        return Row.find(
                        database.createNativeQuery(ONE)
                                .setParameter(1, storefrontId)
                                .setParameter(2, offerId))
                .map(OwnOffers::offer);
    }

    /** What it may offer on that day and does not yet offer in every channel. */
    public List<OfferableProduct> listFurther(long storefrontId, LocalDate day, int limit) {
        return Row.list(
                        database.createNativeQuery(FURTHER)
                                .setParameter(1, storefrontId)
                                .setParameter(2, day.toString())
                                .setParameter(3, Channel.values().length)
                                .setParameter(4, limit))
                .stream()
                .map(
                        r ->
                                new OfferableProduct(
                                        r.id(0), r.text(1), r.text(2), r.text(3), r.count(4)))
                .toList();
    }

    public boolean mayOffer(long storefrontId, long productId, LocalDate day) {
        return Row.find(
                        database.createNativeQuery(MAY_OFFER)
                                .setParameter(1, storefrontId)
                                .setParameter(2, day.toString())
                                .setParameter(3, productId))
                .isPresent();
    }

    public boolean isOffered(long storefrontId, long productId, Channel channel) {
        return Row.find(
                        database.createNativeQuery(OFFERED)
                                .setParameter(1, storefrontId)
                                .setParameter(2, productId)
                                .setParameter(3, channel.name()))
                .isPresent();
    }

    private static OwnOffer offer(Row r) {
        String tiers = r.textOrNull(12);
        return new OwnOffer(
                r.id(0),
                r.count(1),
                r.id(2),
                r.text(3),
                r.text(4),
                r.text(5),
                r.count(6),
                r.flag(7),
                new OfferTerms(
                        r.one(Channel.class, 8),
                        r.id(9),
                        r.count(10),
                        r.count(11),
                        tiers == null ? List.of() : OfferQueries.tiers(tiers)));
    }
}
