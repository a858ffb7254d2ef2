package org.tsagaan.audit;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.tsagaan.audit.adapter.AnchorLog;
import org.tsagaan.audit.adapter.ChainReading;

/**
 * Checks the audit trail from outside the market, as the auditor: needs the driver on the class
 * path and nothing else. Ends with 0 when the trail is intact, with 1 when it is not.
 */
public final class VerifyAudit {

    private VerifyAudit() {}

    /**
     * The password is read from the environment: {@code MARKET_AUDITOR_PASSWORD}.
     *
     * @param arguments JDBC URL, user, folder of the anchor log
     * @throws SQLException when the database fails
     */
    public static void main(String[] arguments) throws SQLException {
        if (arguments.length != 3) {
            System.err.println("Usage: VerifyAudit JDBC-URL USER FOLDER-OF-THE-ANCHOR-LOG");
            System.exit(2);
        }
        String password = System.getenv().getOrDefault("MARKET_AUDITOR_PASSWORD", "");
        AnchorLog.Content anchors = new AnchorLog(Path.of(arguments[2])).read();
        try (Connection connection =
                DriverManager.getConnection(arguments[0], arguments[1], password)) {
            AuditVerdict verdict = ChainReading.ofAuditor(connection).check(anchors);
            print(verdict, System.out);
            System.exit(verdict.isIntact() ? 0 : 1);
        }
    }

    private static void print(AuditVerdict verdict, PrintStream out) {
        out.printf(
                "%d rows in %d seals, %d anchors; %d rows not sealed yet%n",
                verdict.sealedRows(), verdict.seals(), verdict.anchors(), verdict.unsealedRows());
        if (verdict.unreadableAnchors() > 0) {
            out.printf("%d lines of the anchor log say nothing%n", verdict.unreadableAnchors());
        }
        for (Fault fault : verdict.faults()) {
            out.printf("%s: row %d, seal %d%n", fault.kind(), fault.rowId(), fault.sealId());
        }
        out.println(verdict.isIntact() ? "INTACT" : "TAMPERED WITH");
    }
}
