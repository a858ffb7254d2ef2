package org.tsagaan.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tsagaan.audit.adapter.AnchorLog;
import org.tsagaan.audit.adapter.ChainReading;

/** Checks that the audit trail is what it was when it was written. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditVerifier {

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    @Inject
    @ConfigProperty(name = "market.files")
    private Optional<String> files;

    /**
     * Reads every row, seal and anchor. Takes some seconds for each hundred thousand rows.
     *
     * @throws SQLException when the database fails
     */
    public AuditVerdict verify() throws SQLException {
        AnchorLog.Content anchors =
                files.map(folder -> new AnchorLog(Path.of(folder)).read())
                        .orElseGet(() -> new AnchorLog.Content(List.of(), 0));
        try (Connection connection = market.getConnection()) {
            return ChainReading.ofMarket(connection).check(anchors);
        }
    }
}
