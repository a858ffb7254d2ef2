package org.tsagaan.order;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/** Which tables a transaction has read, as PostgreSQL counts it, and which of all tell pages. */
@ApplicationScoped
public class ReadTables {

    private static final String SCANS =
            "select relname || ' ' || coalesce(seq_scan, 0) + coalesce(idx_scan, 0)"
                    + " from pg_stat_xact_user_tables where schemaname = 'market'"
                    + " and coalesce(seq_scan, 0) + coalesce(idx_scan, 0) > 0";

    private static final String TELLING =
            "select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                    + " where t.tgname = 'tell_pages_of_all' and t.tgenabled in ('O', 'A')";

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    /** How often each table was read so far in this transaction. */
    public Set<String> scans() throws SQLException {
        return texts(SCANS);
    }

    /** Tables read more often than before. */
    public Set<String> scannedSince(Set<String> before) throws SQLException {
        return scans().stream()
                .filter(scan -> !before.contains(scan))
                .map(scan -> scan.substring(0, scan.indexOf(' ')))
                .collect(toSet());
    }

    /** Tables whose changes pages are told of. */
    public Set<String> telling() throws SQLException {
        return texts(TELLING);
    }

    private Set<String> texts(String question) throws SQLException {
        Set<String> texts = new HashSet<>();
        try (Connection connection = market.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
