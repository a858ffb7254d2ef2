package org.tsagaan.storefront.adapter;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.sellability.Channel;
import org.tsagaan.storefront.OfferForSale;
import org.tsagaan.storefront.OfferTerms;
import org.tsagaan.storefront.PriceTier;

/** Reads offers with their terms. */
@ApplicationScoped
public class OfferQueries {

    private static final String BY_IDS =
            """
            select o.id, o.storefront_id, f.slug, f.name_zh, f.name_en, p.id, p.gtin, p.name_zh as product_zh,
                   p.name_en as product_en, p.picture, p.net_content_grams, p.storage <> 'AMBIENT',
                   o.channel, o.price_fen, o.case_pack, o.minimum_cases,
                   (select string_agg(t.from_cases || ':' || t.price_fen, ',' order by t.from_cases)
                    from price_tier t where t.offer_id = o.id)
            from offer o join storefront f on f.id = o.storefront_id join product p on p.id = o.product_id
            where o.id = any (cast(?1 as bigint[]))
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** The offers with the given ids that exist, by id, in one query. */
    public Map<Long, OfferForSale> find(Collection<Long> offerIds) {
        String ids = SqlArray.ofIds(offerIds);
        Stream<?> rows = database.createNativeQuery(BY_IDS).setParameter(1, ids).getResultStream();
        return rows.map(row -> offer((Object[]) row)).collect(toMap(OfferForSale::offerId, o -> o));
    }

    private static OfferForSale offer(Object[] row) {
        return new OfferForSale(
                (Long) row[0],
                (Long) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (Long) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (Integer) row[10],
                (Boolean) row[11],
                new OfferTerms(
                        Channel.valueOf((String) row[12]),
                        (Long) row[13],
                        (Integer) row[14],
                        (Integer) row[15],
                        row[16] == null ? List.of() : tiers((String) row[16])));
    }

    static List<PriceTier> tiers(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(tier -> tier.split(":", -1))
                .map(t -> new PriceTier(Integer.parseInt(t[0]), Long.parseLong(t[1])))
                .toList();
    }
}
