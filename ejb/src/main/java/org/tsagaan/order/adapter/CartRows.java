package org.tsagaan.order.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.tsagaan.order.InCart;

/** Carts in the database, found by the hash of their token. */
@ApplicationScoped
public class CartRows {

    private static final String PUT =
            """
            with mine as (
                insert into cart (token_hash, updated_at) values (?1, cast(?5 as timestamptz))
                on conflict (token_hash) do update set updated_at = excluded.updated_at returning id)
            insert into cart_line (cart_id, offer_id, quantity, added_at, lot_id)
            select id, ?2, ?3, cast(?5 as timestamptz), nullif(?6, 0) from mine
            where (select count(*) from cart_line l where l.cart_id = mine.id and l.offer_id <> ?2) < ?4
            on conflict (cart_id, offer_id) do update set quantity = excluded.quantity, lot_id = excluded.lot_id
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** Keeps everybody else from changing the cart, which is made when there was none. */
    public void lock(byte[] token, Instant now) {
        database.createNativeQuery(
                        "insert into cart (token_hash, updated_at) values (?1, cast(?2 as"
                                + " timestamptz)) on conflict (token_hash) do update set updated_at"
                                + " = excluded.updated_at")
                .setParameter(1, token)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    public boolean exists(byte[] token) {
        return !database.createNativeQuery("select id from cart where token_hash = ?1")
                .setParameter(1, token)
                .getResultList()
                .isEmpty();
    }

    /** Sets a line; answers false, and changes no line, when the cart has no room for another. */
    public boolean put(byte[] token, long offerId, InCart wanted, int mostLines, Instant now) {
        return database.createNativeQuery(PUT)
                        .setParameter(1, token)
                        .setParameter(2, offerId)
                        .setParameter(3, wanted.units())
                        .setParameter(4, mostLines)
                        .setParameter(5, Timestamp.from(now))
                        .setParameter(6, wanted.lotId().orElse(0))
                        .executeUpdate()
                == 1;
    }

    public void remove(byte[] token, long offerId) {
        database.createNativeQuery(
                        "delete from cart_line where offer_id = ?2 and cart_id = (select id from"
                                + " cart where token_hash = ?1)")
                .setParameter(1, token)
                .setParameter(2, offerId)
                .executeUpdate();
    }

    public void empty(byte[] token) {
        database.createNativeQuery(
                        "delete from cart_line where cart_id = (select id from cart where"
                                + " token_hash = ?1)")
                .setParameter(1, token)
                .executeUpdate();
    }

    public int count(byte[] token) {
        return ((Number)
                        database.createNativeQuery(
                                        "select coalesce(sum(l.quantity), 0) from cart c join"
                                            + " cart_line l on l.cart_id = c.id where c.token_hash"
                                            + " = ?1")
                                .setParameter(1, token)
                                .getSingleResult())
                .intValue();
    }

    /** What is wanted by offer, in the order in which it was put in. */
    public Map<Long, InCart> list(byte[] token) {
        Stream<?> rows =
                database.createNativeQuery(
                                "select l.offer_id, l.quantity, l.lot_id from cart c join cart_line"
                                        + " l on l.cart_id = c.id where c.token_hash = ?1 order by"
                                        + " l.added_at, l.offer_id")
                        .setParameter(1, token)
                        .getResultStream();
        Map<Long, InCart> wanted = new LinkedHashMap<>();
        rows.map(row -> (Object[]) row)
                .forEach(
                        r ->
                                wanted.put(
                                        (Long) r[0],
                                        new InCart(
                                                (Integer) r[1],
                                                r[2] == null
                                                        ? OptionalLong.empty()
                                                        : OptionalLong.of((Long) r[2]))));
        return wanted;
    }
}
