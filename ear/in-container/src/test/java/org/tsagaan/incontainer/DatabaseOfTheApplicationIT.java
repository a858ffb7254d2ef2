package org.tsagaan.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The application reaches the real database, as the role that may not change the schema. */
@ExtendWith(ArquillianExtension.class)
class DatabaseOfTheApplicationIT {
    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    @Test
    void theApplicationIsTheRoleMarketOnPostgresql18() throws SQLException {
        assertEquals("market", ask("select current_user"));
        assertTrue(ask("show server_version").startsWith("18"));
    }

    @Test
    void theMigrationsHaveRunBeforeAnythingElse() throws SQLException {
        assertEquals("t", ask("select to_regclass('market.lot') is not null"));
    }

    @Test
    void theApplicationMayNotChangeTheSchema() {
        SQLException refusal =
                assertThrows(SQLException.class, () -> ask("create table market.sneaked (x int)"));
        assertEquals("42501", refusal.getSQLState());
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = market.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
