package org.tsagaan.audit.adapter;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.tsagaan.audit.model.Anchor;
import org.tsagaan.audit.model.AuditRow;
import org.tsagaan.audit.model.Fingerprint;
import org.tsagaan.audit.model.Place;
import org.tsagaan.audit.model.Seal;
import org.tsagaan.kernel.MarketClock;

/** Adds links to the chain, one instance at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Sealing {

    private static final String CLAIM =
            "select pg_try_advisory_xact_lock(hashtextextended('audit-seal', 4))";

    private static final String INSERT =
            """
            insert into audit_seal (last_transaction, last_row, row_ids, row_hashes, previous_hash,
                hash, sealed_at)
            values (?::text::xid8, ?, ?, ?, ?, ?, ?)
            """;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    @Inject private MarketClock clock;

    /**
     * Seals the next rows.
     *
     * @return whether there may be more: the batch was full
     * @throws SQLException when the database fails
     */
    public boolean sealNext() throws SQLException {
        try (Connection connection = market.getConnection()) {
            if (!claim(connection)) {
                return false;
            }
            SealedRows sealed = SealedRows.ofMarket(connection);
            Optional<Seal> head = sealed.findLastSeal();
            Place after = head.map(Seal::last).orElse(Place.BEFORE_ALL);
            List<AuditRow> rows = sealed.listSettled(after, Seal.LONGEST);
            if (!rows.isEmpty()) {
                insert(connection, head.map(Seal::hash).orElse(Fingerprint.GENESIS), rows);
            }
            return rows.size() == Seal.LONGEST;
        }
    }

    /**
     * What an anchor log that knows the chain up to a seal does not know yet.
     *
     * @throws SQLException when the database fails
     */
    public List<Anchor> listAnchorsAfter(long sealId, int max) throws SQLException {
        try (Connection connection = market.getConnection()) {
            return SealedRows.ofMarket(connection).listSeals(sealId, max).stream()
                    .map(Anchor::of)
                    .toList();
        }
    }

    private static boolean claim(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CLAIM);
                ResultSet result = query.executeQuery()) {
            result.next();
            return result.getBoolean(1);
        }
    }

    private void insert(Connection connection, Fingerprint previous, List<AuditRow> rows)
            throws SQLException {
        List<Seal.Leaf> leaves = Seal.leaves(rows);
        Place last = rows.getLast().place();
        Object[] ids = leaves.stream().map(Seal.Leaf::rowId).toArray();
        var hashes = new ByteArrayOutputStream();
        leaves.forEach(leaf -> hashes.writeBytes(leaf.hash().bytes()));
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, Long.toUnsignedString(last.transaction()));
            insert.setLong(2, last.row());
            insert.setArray(3, connection.createArrayOf("bigint", ids));
            insert.setBytes(4, hashes.toByteArray());
            insert.setBytes(5, previous.bytes());
            insert.setBytes(6, Seal.chain(previous, leaves).bytes());
            insert.setTimestamp(7, Timestamp.from(clock.now()));
            insert.executeUpdate();
        }
    }
}
