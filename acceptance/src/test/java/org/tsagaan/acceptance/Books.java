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

    private static final String UNPAID =
            "select number from report.orders where number = any (?) and state <> 'PAID'";

    private static final String LOT =
            """
            select a.lot_id from report.orders o
            join report.order_lines l on l.order_id = o.id
            join report.allocations a on a.order_line_id = l.id
            where o.number = any (?) group by a.lot_id order by count(*) desc, a.lot_id limit 1
            """;

    private static final String RECALLED =
            "select id from report.recalls where kind = 'RECALL' and lot_id = ?";

    private static final String TO_SEND =
            """
            select l.id from report.allocations a join report.order_lines l on l.id = a.order_line_id
            where a.lot_id = ? and a.state = 'ALLOCATED'
            """;

    private static final String HELD =
            """
            select l.id from report.allocations a join report.order_lines l on l.id = a.order_line_id
            where a.lot_id = ? and l.state = 'HELD'
            """;

    private static final String NOT_PAID_BACK =
            """
            select o.number from report.orders o
            join report.payments p on p.order_id = o.id
            where o.number = any (?) and o.id in (select l.order_id from report.order_lines l
                    join report.allocations a on a.order_line_id = l.id where a.lot_id = ?)
                and o.total_fen <> (select coalesce(sum(r.amount_fen), 0) from report.refunds r
                    where r.payment_id = p.id and r.state = 'SUCCEEDED')
            """;

    /** Those of the orders that the books do not have. */
    List<String> missing(List<String> numbers) throws SQLException {
        return list(MISSING, numbers);
    }

    /** Those of the orders that are not paid. */
    List<String> unpaid(List<String> numbers) throws SQLException {
        return list(UNPAID, numbers);
    }

    /** The lot that most of these orders are from. */
    long lotOf(List<String> numbers) throws SQLException {
        return Long.parseLong(list(LOT, numbers).getFirst());
    }

    /** The holds by which a lot is recalled. */
    List<String> recalled(long lot) throws SQLException {
        return list(RECALLED, lot);
    }

    /** Lines for which units of a lot are still kept. */
    List<String> toSend(long lot) throws SQLException {
        return list(TO_SEND, lot);
    }

    /** Lines that were held and had units of a lot. */
    List<String> held(long lot) throws SQLException {
        return list(HELD, lot);
    }

    /** Those of the orders with units of a lot whose money has not come back whole. */
    List<String> notPaidBack(List<String> numbers, long lot) throws SQLException {
        return list(NOT_PAID_BACK, numbers, lot);
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

    /** The first column of the answer; a list is given as an array of texts. */
    private List<String> list(String question, Object... given) throws SQLException {
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement(question)) {
            for (int i = 0; i < given.length; i++) {
                statement.setObject(
                        i + 1,
                        given[i] instanceof List<?> texts
                                ? connection.createArrayOf("text", texts.toArray())
                                : given[i]);
            }
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
