package org.tsagaan.demonstration.adapter;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.tsagaan.kernel.BrokenInvariant;

/** Lets one instance load at a time; when it dies its lock goes with its connection. */
@ApplicationScoped
public class SoleLoader {

    private static final String LOCK =
            "select pg_try_advisory_lock(hashtextextended('demonstration load', 0))";
    private static final String UNLOCK =
            "select pg_advisory_unlock(hashtextextended('demonstration load', 0))";

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    /**
     * Does it alone, outside any transaction.
     *
     * @return whether it was done; not when another instance is at it
     */
    public boolean alone(Runnable deed) {
        try (Connection connection = market.getConnection();
                Statement statement = connection.createStatement()) {
            if (!answersTrue(statement, LOCK)) {
                return false;
            }
            try {
                deed.run();
                return true;
            } finally {
                answersTrue(statement, UNLOCK);
            }
        } catch (SQLException lost) {
            BrokenInvariant broken = new BrokenInvariant("The loader lost its lock");
            broken.initCause(lost);
            throw broken;
        }
    }

    private static boolean answersTrue(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
