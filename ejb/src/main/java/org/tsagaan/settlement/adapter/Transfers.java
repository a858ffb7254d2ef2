package org.tsagaan.settlement.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.tsagaan.settlement.Balance;
import org.tsagaan.settlement.Due;
import org.tsagaan.settlement.TransferState;
import org.tsagaan.settlement.model.Transfer;

/** The transfers to sellers. */
@ApplicationScoped
public class Transfers {

    private static final String BALANCE =
            """
            select cast(coalesce(sum(t.amount_fen) filter (where t.state in ('OWED', 'UNKNOWN')), 0) as bigint),
                cast(coalesce(sum(t.amount_fen) filter (where t.state = 'PAID'), 0) as bigint),
                cast(coalesce(sum(t.fee_fen) filter (where t.state <> 'REVERSED'), 0) as bigint)
            from transfer t join fulfilment f on f.id = t.fulfilment_id
            where f.storefront_id = ?1
            """;

    private static final String LIST =
            """
            select t.fulfilment_id, o.number, t.amount_fen, t.fee_fen, t.state,
                cast(extract(epoch from t.state_since) * 1000000 as bigint)
            from transfer t join fulfilment f on f.id = t.fulfilment_id
                join customer_order o on o.id = f.order_id
            where f.storefront_id = ?1 and f.id < ?2
            order by f.id desc limit ?3
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public void add(Transfer transfer) {
        database.persist(transfer);
        database.flush();
    }

    public Balance balance(long storefrontId) {
        Object[] row =
                (Object[])
                        database.createNativeQuery(BALANCE)
                                .setParameter(1, storefrontId)
                                .getSingleResult();
        return new Balance(number(row[0]), number(row[1]), number(row[2]));
    }

    public List<Due> listOfStorefront(long storefrontId, long beforeFulfilmentId, int max) {
        List<?> rows =
                database.createNativeQuery(LIST)
                        .setParameter(1, storefrontId)
                        .setParameter(2, beforeFulfilmentId)
                        .setParameter(3, max)
                        .getResultList();
        return rows.stream().map(row -> due((Object[]) row)).toList();
    }

    private static Due due(Object[] row) {
        return new Due(
                number(row[0]),
                (String) row[1],
                number(row[2]),
                number(row[3]),
                TransferState.valueOf((String) row[4]),
                Instant.EPOCH.plusNanos(number(row[5]) * 1000));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
