package org.tsagaan.order;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads the books as an auditor would: promises 5 and 6 over all that the database holds. */
@ApplicationScoped
public class Books {

    /** Stock whose balance is not the sum of its ledger or of its allocations, or exceeds it. */
    private static final String STOCK =
            """
            select 'stock of lot ' || s.lot_id || ' in ' || s.storefront_id
            from stock s
            left join lateral (
                select coalesce(sum(quantity) filter (where kind = 'RECEIPT'), 0)
                        - coalesce(sum(quantity) filter (where kind = 'WRITE_OFF'), 0) as received,
                    coalesce(sum(quantity) filter (where kind = 'ALLOCATION'), 0)
                        - coalesce(sum(quantity) filter (where kind = 'RELEASE'), 0) as allocated,
                    coalesce(sum(quantity) filter (where kind = 'DISPATCH'), 0) as dispatched
                from stock_movement m
                where m.storefront_id = s.storefront_id and m.lot_id = s.lot_id) ledger on true
            left join lateral (
                select coalesce(sum(quantity) filter (where state <> 'RELEASED'), 0) as allocated,
                    coalesce(sum(quantity) filter (where state = 'DISPATCHED'), 0) as dispatched
                from allocation a
                where a.storefront_id = s.storefront_id and a.lot_id = s.lot_id) open on true
            where s.allocated > s.received or s.received <> ledger.received
                or s.allocated <> ledger.allocated or s.allocated <> open.allocated
                or open.dispatched <> ledger.dispatched
            """;

    /** Orders of which not exactly what was accepted was kept of what was captured. */
    private static final String MONEY =
            """
            select 'money of order ' || o.number || ': captured ' || captured.fen || ', refunded '
                || refunded.fen || ', accepted ' || accepted.fen
            from customer_order o
            join payment p on p.order_id = o.id
            cross join lateral (
                select case when p.state = 'SUCCEEDED' then p.amount_fen else 0 end as fen) captured
            cross join lateral (
                select coalesce(sum(r.amount_fen), 0) as fen from refund r
                where r.payment_id = p.id and r.state <> 'FAILED') refunded
            cross join lateral (
                select coalesce(sum(f.shipping_fen + (
                    select sum(l.total_fen) from order_line l
                    where l.fulfilment_id = f.id and l.state = 'ORDERED')), 0) as fen
                from fulfilment f
                where f.order_id = o.id and f.state in ('TO_DISPATCH', 'READY_FOR_PICKUP',
                        'DISPATCHED', 'DELIVERED', 'COLLECTED'))
                accepted
            where captured.fen - refunded.fen <> accepted.fen
            """;

    /** Lines that stand and are not allocated to the unit, or are and do not stand. */
    private static final String LINES =
            """
            select 'line ' || l.id || ' ' || l.state || ' of a part ' || f.state
            from order_line l
            join fulfilment f on f.id = l.fulfilment_id
            left join lateral (
                select coalesce(sum(a.quantity), 0) as units from allocation a
                where a.order_line_id = l.id and a.state <> 'RELEASED') held on true
            where held.units <> case when l.state = 'ORDERED' then l.quantity else 0 end
            """;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    /** Everything that does not balance; nothing when the books do. */
    public List<String> faults() throws SQLException {
        List<String> faults = new ArrayList<>();
        for (String question : List.of(STOCK, MONEY, LINES)) {
            faults.addAll(ask(question));
        }
        return faults;
    }

    /** Deadlocks that PostgreSQL has seen in this database. */
    public long deadlocks() throws SQLException {
        return number("select deadlocks from pg_stat_database where datname = current_database()");
    }

    /** The one number that a question answers. */
    public long number(String sql, Object... parameters) throws SQLException {
        return Long.parseLong(ask(sql, parameters).getFirst());
    }

    /** The first column of every row that a question answers. */
    public List<String> ask(String sql, Object... parameters) throws SQLException {
        try (Connection connection = market.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> answers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answers.add(rows.getString(1));
                }
            }
            return answers;
        }
    }
}
