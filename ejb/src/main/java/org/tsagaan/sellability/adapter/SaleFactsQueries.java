package org.tsagaan.sellability.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.sellability.model.LotOfOffer;

/** Reads facts of sales past every cache, straight from the tables. */
@ApplicationScoped
public class SaleFactsQueries {

    private static final String ALL =
            "select offer_id, storefront_id, lot_id, facts::text from sale_facts";

    private static final String FACTS = ALL + " where offer_id = any (cast(?1 as bigint[]))";

    private static final String OF_LOT = ALL + " where lot_id = ?1 order by offer_id";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** The facts of every lot in stock of the offers, as last committed, without locks. */
    public List<LotOfOffer> list(Collection<Long> offerIds) {
        return read(
                database.createNativeQuery(FACTS)
                        .setParameter(1, array(offerIds))
                        .getResultStream());
    }

    /** The facts of one lot, for each offer that has or had it in stock, without locks. */
    public List<LotOfOffer> listOfLot(long lotId) {
        return read(database.createNativeQuery(OF_LOT).setParameter(1, lotId).getResultStream());
    }

    /** Locks what the sale of the offers depends on, then reads the facts of their free lots. */
    public List<LotOfOffer> lockFree(Collection<Long> offerIds) {
        return list(
                offerIds,
                database.createNativeQuery(
                                "select locked_lot from lock_for_sale(cast(?1 as bigint[]), null)")
                        .setParameter(1, array(offerIds))
                        .getResultList());
    }

    /** Locks what the sale of the given lots by the offers depends on, then reads their facts. */
    public List<LotOfOffer> lock(Collection<Long> offerIds, Collection<Long> lotIds) {
        return list(
                offerIds,
                database.createNativeQuery(
                                "select locked_lot from lock_for_sale(cast(?1 as bigint[]), cast(?2"
                                        + " as bigint[]))")
                        .setParameter(1, array(offerIds))
                        .setParameter(2, array(lotIds))
                        .getResultList());
    }

    /** The facts of the given lots by the offers, as last committed, without locks. */
    public List<LotOfOffer> list(Collection<Long> offerIds, Collection<?> lotIds) {
        return lotIds.isEmpty()
                ? List.of()
                : read(
                        database.createNativeQuery(
                                        FACTS + " and lot_id = any (cast(?2 as bigint[]))")
                                .setParameter(1, array(offerIds))
                                .setParameter(2, array(lotIds))
                                .getResultStream());
    }

    private static List<LotOfOffer> read(Stream<?> rows) {
        return rows.map(
                        row -> {
                            Object[] columns = (Object[]) row;
                            String json = (String) columns[3];
                            return new LotOfOffer(
                                    (Long) columns[0],
                                    (Long) columns[1],
                                    (Long) columns[2],
                                    SaleFactsReader.read(json),
                                    json);
                        })
                .toList();
    }

    /** PostgreSQL's notation of an array of numbers. */
    private static String array(Collection<?> ids) {
        return SqlArray.ofIds(ids);
    }
}
