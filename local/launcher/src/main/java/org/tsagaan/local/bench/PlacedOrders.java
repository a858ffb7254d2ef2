package org.tsagaan.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The newest order of each offer, with all that the script of a checkout needs to say it again, as
 * a table that the script reads. It is there only while the measuring lasts.
 */
final class PlacedOrders implements AutoCloseable {

    /** How many offers are bought. */
    static final int MOST = 100;

    private static final List<String> MAKE =
            List.of(
                    "drop schema if exists bench cascade",
                    "create schema bench",
                    """
                    create table bench.placed_order as
                    select row_number() over (order by newest.offer) as place, newest.* from (
                        select distinct on (l.offer_id) l.offer_id as offer, l.product_id as product,
                            f.storefront_id as storefront, f.delivery, f.fee_fen as fee,
                            f.goods_fen as goods, f.shipping_fen as shipping, o.total_fen as total,
                            a.lot_id as lot, cast(a.sellable_until as text) as until,
                            cast(a.evidence as text) as evidence, cast(o.request_hash as text) as hash,
                            cast((select array_agg(s.lot_id order by s.lot_id)
                                from market.stock s join market.lot x on x.id = s.lot_id
                                where s.storefront_id = f.storefront_id
                                    and x.product_id = l.product_id
                                    and s.allocated < s.received) as text) as lots
                        from market.order_line l
                        join market.fulfilment f on f.id = l.fulfilment_id
                        join market.customer_order o on o.id = f.order_id
                        join market.allocation a on a.order_line_id = l.id
                        where o.email = 'bench@example.test' and l.quantity = 1
                        order by l.offer_id, o.id desc) newest
                    """,
                    "create unique index on bench.placed_order (place)",
                    "analyze bench.placed_order",
                    "grant usage on schema bench to market",
                    "grant select on bench.placed_order to market");

    private final Connection database;

    private PlacedOrders(Connection database) {
        this.database = database;
    }

    /** Makes the table of the orders that were placed by now. */
    static PlacedOrders in(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String each : MAKE) {
                statement.execute(each);
            }
        }
        return new PlacedOrders(database);
    }

    /** How many orders the table holds; their places count from one. */
    long count() throws SQLException {
        try (Statement statement = database.createStatement();
                var rows = statement.executeQuery("select count(*) from bench.placed_order")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("drop schema bench cascade");
        }
    }
}
