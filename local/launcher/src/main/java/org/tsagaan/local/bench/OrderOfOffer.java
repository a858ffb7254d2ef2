package org.tsagaan.local.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The newest order of each offer, with all that the script of a checkout needs to say again. */
final class OrderOfOffer {
    private static final String NEWEST =
            """
            select distinct on (l.offer_id) l.offer_id as offer, l.product_id as product,
                f.storefront_id as storefront, f.delivery, f.fee_fen as fee, f.goods_fen as goods,
                f.shipping_fen as shipping, o.total_fen as total, a.lot_id as lot,
                to_char(a.sellable_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as until,
                replace(a.evidence::text, '''', '''''') as evidence,
                encode(o.request_hash, 'hex') as hash,
                (select string_agg(s.lot_id::text, ',' order by s.lot_id)
                    from market.stock s join market.lot x on x.id = s.lot_id
                    where s.storefront_id = f.storefront_id and x.product_id = l.product_id
                        and s.allocated < s.received) as lots
            from market.order_line l
            join market.fulfilment f on f.id = l.fulfilment_id
            join market.customer_order o on o.id = f.order_id
            join market.allocation a on a.order_line_id = l.id
            where o.email = 'bench@example.test' and l.quantity = 1
            order by l.offer_id, o.id desc
            """;

    /** One script can name at most so many files of pgbench. */
    static final int MOST = 100;

    private OrderOfOffer() {}

    /** Names of the script's blanks with what goes there, one for each offer. */
    static List<Map<String, String>> list(Connection database) throws SQLException {
        List<Map<String, String>> all = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement(NEWEST);
                ResultSet rows = statement.executeQuery()) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next() && all.size() < MOST) {
                Map<String, String> one = new HashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    one.put(columns.getColumnLabel(i), rows.getString(i));
                }
                all.add(one);
            }
        }
        return all;
    }
}
