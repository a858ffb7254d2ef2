package org.tsagaan.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The market's books, as its auditor reads them. */
record Books(int port) {

    private static final String MISSING =
            """
            select w.number from unnest(?) as w (number)
            where not exists (select from report.orders o where o.number = w.number)
            """;

    /** An order without a line, a payment or an audit row, or whose sums or allocations differ. */
    private static final String HALF =
            """
            select o.number from report.orders o
            where o.total_fen <> o.goods_fen + o.shipping_fen
                or o.goods_fen is distinct from
                    (select sum(l.total_fen) from report.order_lines l where l.order_id = o.id)
                or not exists (select from report.audit a where a.subject_kind = 'order'
                    and a.subject_id = o.id and a.action = 'order.place')
                or not exists (select from report.payments p
                    where p.order_id = o.id and p.amount_fen = o.total_fen)
                or exists (select from report.order_lines l where l.order_id = o.id
                    and l.quantity is distinct from (select sum(a.quantity)
                        from report.allocations a where a.order_line_id = l.id))
            """;

    /** Stock whose balance is not what its movements add up to. */
    private static final String OFF_BALANCE =
            """
            select s.storefront_id || '/' || s.lot_id
            from (select storefront_id, lot_id,
                    sum(case kind when 'ALLOCATION' then quantity when 'RELEASE' then -quantity
                        else 0 end) as moved
                from report.stock_movements group by storefront_id, lot_id) s
            where s.moved is distinct from (select coalesce(sum(a.quantity), 0)
                from report.allocations a
                where a.storefront_id = s.storefront_id and a.lot_id = s.lot_id
                    and a.state <> 'RELEASED')
            """;

    /** Those of the orders that the books do not have. */
    List<String> missing(List<String> numbers) throws SQLException {
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement(MISSING)) {
            statement.setArray(1, connection.createArrayOf("text", numbers.toArray()));
            return list(statement);
        }
    }

    /** Orders that are not whole. */
    List<String> half() throws SQLException {
        return list(HALF);
    }

    /** Stock whose ledger and allocations differ. */
    List<String> offBalance() throws SQLException {
        return list(OFF_BALANCE);
    }

    /** Every lot, by its id. */
    List<String> lots() throws SQLException {
        return list("select id from report.lots order by id");
    }

    private List<String> list(String question) throws SQLException {
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement(question)) {
            return list(statement);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/market", "auditor", "auditor");
    }

    private static List<String> list(PreparedStatement statement) throws SQLException {
        List<String> all = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }
}
