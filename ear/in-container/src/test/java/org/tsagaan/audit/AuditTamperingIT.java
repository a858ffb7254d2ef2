package org.tsagaan.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsagaan.audit.adapter.AnchorLog;
import org.tsagaan.audit.adapter.ChainReading;
import org.tsagaan.audit.adapter.Sealer;
import org.tsagaan.kernel.Actor;

/**
 * Whatever is done to the audit trail is found, whoever does it. The owner of the tables tampers
 * within a transaction that is undone.
 */
@ExtendWith(ArquillianExtension.class)
class AuditTamperingIT {

    private static final String INSERT =
            "insert into audit (at, actor, action, subject_kind, subject_id, reason)"
                    + " values (now(), 'account:1', 'test.write', 'test', 1, '')";

    @Inject private AuditTrail trail;
    @Inject private AuditVerifier verifier;
    @Inject private Sealer sealer;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    @Resource(lookup = "java:app/jdbc/owner")
    private DataSource owner;

    @Resource private UserTransaction transaction;

    private long row;

    @BeforeEach
    void writeAndSeal() throws Exception {
        transaction.begin();
        for (int i = 0; i < 5; i++) {
            trail.record(
                    Actor.system("test"),
                    "test.write",
                    "test",
                    i,
                    "because",
                    Map.of("i", i, "b", "中"));
        }
        transaction.commit();
        sealer.seal();
        row = ask("select max(id) - 2 from audit where subject_kind = 'test' and reason <> ''");
    }

    @Test
    void untouchedTrailIsIntactAndAnchored() throws SQLException {
        AuditVerdict verdict = verifier.verify();
        assertTrue(verdict.isIntact(), verdict.toString());
        assertTrue(verdict.sealedRows() >= 5);
        assertTrue(verdict.anchors() >= verdict.seals());
    }

    @Test
    void rowsOutsideATransactionAreRefused() {
        assertThrows(
                EJBException.class,
                () -> trail.record(Actor.guest(), "test.write", "test", 1, "", Map.of()));
    }

    @Test
    void changedRowIsNamed() throws SQLException {
        assertFound(Fault.Kind.ROW_CHANGED, row, "update audit set reason = 'x' where id = " + row);
        assertFound(
                Fault.Kind.ROW_CHANGED,
                row,
                "update audit set detail = '{\"i\":9}' where id = " + row);
        assertFound(
                Fault.Kind.ROW_CHANGED,
                row,
                "update audit set at = at + interval '1 microsecond' where id = " + row);
    }

    @Test
    void removedRowIsNamed() throws SQLException {
        assertFound(Fault.Kind.ROW_REMOVED, row, "delete from audit where id = " + row);
    }

    @Test
    void rowsThatChangePlacesAreNamed() throws SQLException {
        assertFound(
                Fault.Kind.ROW_CHANGED,
                row,
                "create temp table swapped on commit drop as select * from audit where id in ("
                        + row
                        + ","
                        + (row + 1)
                        + ")",
                "update audit a set subject_id = s.subject_id from swapped s"
                        + " where a.id in (select id from swapped) and s.id <> a.id");
    }

    @Test
    void addedRowIsNamed() throws SQLException {
        assertFound(
                Fault.Kind.ROW_ADDED,
                -row,
                "insert into audit overriding system value select -id, transaction_id,"
                        + " at, actor, action, subject_kind, subject_id, reason, detail"
                        + " from audit where id = "
                        + row);
    }

    @Test
    void trailCutAtItsEndIsFound() throws SQLException {
        long first = ask("select row_ids[1] from audit_seal order by id desc limit 1");
        assertFound(
                Fault.Kind.CHAIN_CUT,
                first,
                "delete from audit where id = any"
                        + " ((select row_ids from audit_seal order by id desc limit 1)::bigint[])",
                "delete from audit_seal where id = (select max(id) from audit_seal)");
    }

    @Test
    void chainWrittenAnewIsFound() throws SQLException {
        long first = ask("select row_ids[1] from audit_seal order by id desc limit 1");
        assertFound(
                Fault.Kind.CHAIN_REWRITTEN,
                first,
                """
                update audit_seal s set hash = sha256(s.previous_hash || (
                    select string_agg(int8send(r.id) || substring(s.row_hashes
                        from 1 + 32 * (r.place::int - 1) for 32), ''::bytea order by r.place)
                    from unnest(s.row_ids[1:cardinality(s.row_ids) - 1])
                        with ordinality as r (id, place))),
                    row_ids = s.row_ids[1:cardinality(s.row_ids) - 1],
                    row_hashes = substring(s.row_hashes
                        from 1 for 32 * (cardinality(s.row_ids) - 1)),
                    last_row = s.row_ids[cardinality(s.row_ids) - 1]
                where s.id = (select max(id) from audit_seal)
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set reason = ''",
                "delete from audit",
                "truncate audit",
                "insert into audit (transaction_id, at, actor, action, subject_kind, subject_id,"
                        + " reason) values ('3', now(), 'a', 'a', 'a', 1, '')",
                "update audit_seal set sealed_at = now()",
                "delete from audit_seal",
                "truncate audit_seal"
            })
    void theApplicationItselfCanOnlyAddRows(String tampering) {
        SQLException refusal = assertThrows(SQLException.class, () -> run(tampering));
        assertEquals("42501", refusal.getSQLState());
    }

    @Test
    void rowCommittedLateIsSealedAfterRowsWithGreaterIds() throws SQLException {
        try (Connection slow = market.getConnection();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.executeUpdate(INSERT);
            run(INSERT);
            sealer.seal();
            assertTrue(verifier.verify().unsealedRows() >= 1, "sealed what was in flight");
            slow.commit();
            slow.setAutoCommit(true);
        }
        sealer.seal();
        AuditVerdict verdict = verifier.verify();
        assertTrue(verdict.isIntact(), verdict.toString());
        String unsealed =
                "select count(*) from audit where subject_id = 1 and actor = 'account:1'"
                        + " and id not in (select unnest(row_ids) from audit_seal)";
        assertEquals(0, ask(unsealed));
    }

    private void assertFound(Fault.Kind kind, long rowId, String... tampering) throws SQLException {
        var anchors =
                new AnchorLog(Path.of(Objects.requireNonNull(System.getenv("MARKET_FILES"))))
                        .read();
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local search_path = market, public");
                for (String step : tampering) {
                    statement.execute(step);
                }
                AuditVerdict verdict = ChainReading.ofMarket(connection).check(anchors);
                boolean named =
                        verdict.faults().stream()
                                .anyMatch(f -> f.kind() == kind && f.rowId() == rowId);
                assertTrue(named, kind + " of row " + rowId + " in " + verdict);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = market.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long ask(String sql) throws SQLException {
        try (Connection connection = market.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
