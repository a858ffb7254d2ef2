package org.tsagaan.local.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Fills the shelves of the offers that will be bought thousands of times. */
final class Shelves {
    private static final String RECEIVE =
            """
            with chosen as (
                select s.storefront_id, s.lot_id
                from market.offer o
                join market.lot l on l.product_id = o.product_id
                join market.stock s on s.storefront_id = o.storefront_id and s.lot_id = l.id
                where o.id = any (?) and s.received > s.allocated and s.received < 100000),
            receipts as (
                insert into market.stock_movement
                    (storefront_id, lot_id, kind, quantity, at, actor)
                select storefront_id, lot_id, 'RECEIPT', 1000000, now(), 'bench' from chosen)
            update market.stock s set received = s.received + 1000000
            from chosen c where s.storefront_id = c.storefront_id and s.lot_id = c.lot_id
            """;

    private Shelves() {}

    /** Receives a million units of each lot that is on sale, in the ledger as in the balance. */
    static void fill(Connection database, List<Long> offers) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(RECEIVE)) {
            statement.setArray(1, database.createArrayOf("bigint", offers.toArray()));
            statement.executeUpdate();
        }
    }
}
