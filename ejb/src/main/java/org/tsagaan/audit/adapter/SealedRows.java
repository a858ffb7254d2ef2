package org.tsagaan.audit.adapter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tsagaan.audit.model.AuditRow;
import org.tsagaan.audit.model.Fingerprint;
import org.tsagaan.audit.model.Place;
import org.tsagaan.audit.model.Seal;

/**
 * Reads rows and seals through one connection. Reads the same through the market's tables and
 * through the auditor's views.
 */
final class SealedRows {

    private static final String ROW_COLUMNS =
            """
            select transaction_id::text::bigint, id, (extract(epoch from at) * 1000000)::bigint,
                subject_id, actor, action, subject_kind, reason, detail::text from
            """;

    private static final String SEAL_COLUMNS =
            """
            select id, last_transaction::text::bigint, last_row, row_ids, row_hashes,
                previous_hash, hash from
            """;

    private final Connection connection;
    private final String rows;
    private final String seals;

    private SealedRows(Connection connection, String rows, String seals) {
        this.connection = connection;
        this.rows = ROW_COLUMNS + rows;
        this.seals = SEAL_COLUMNS + seals;
    }

    static SealedRows ofMarket(Connection connection) {
        return new SealedRows(connection, "audit", "audit_seal");
    }

    static SealedRows ofAuditor(Connection connection) {
        return new SealedRows(connection, "report.audit", "report.audit_seals");
    }

    /** Rows after a place whose transactions, and all older ones, have ended. */
    List<AuditRow> listSettled(Place after, int max) throws SQLException {
        String condition =
                " where (transaction_id, id) > (?::text::xid8, ?)"
                        + " and transaction_id < pg_snapshot_xmin(pg_current_snapshot())"
                        + " order by transaction_id, id limit ?";
        try (PreparedStatement query = connection.prepareStatement(rows + condition)) {
            bind(query, 1, after);
            query.setInt(3, max);
            return readRows(query);
        }
    }

    /** Rows after one place, up to and including another. */
    List<AuditRow> listBetween(Place after, Place last) throws SQLException {
        String condition =
                " where (transaction_id, id) > (?::text::xid8, ?)"
                        + " and (transaction_id, id) <= (?::text::xid8, ?)"
                        + " order by transaction_id, id";
        try (PreparedStatement query = connection.prepareStatement(rows + condition)) {
            bind(query, 1, after);
            bind(query, 3, last);
            return readRows(query);
        }
    }

    long countAfter(Place place) throws SQLException {
        String count =
                "select count(*) from ("
                        + rows
                        + " where (transaction_id, id) > (?::text::xid8, ?)) as unsealed";
        try (PreparedStatement query = connection.prepareStatement(count)) {
            bind(query, 1, place);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    /** Seals with a greater number, in order. */
    List<Seal> listSeals(long afterId, int max) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(seals + " where id > ? order by id limit ?")) {
            query.setLong(1, afterId);
            query.setInt(2, max);
            return readSeals(query);
        }
    }

    Optional<Seal> findLastSeal() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(seals + " order by id desc limit 1")) {
            return readSeals(query).stream().findFirst();
        }
    }

    private static void bind(PreparedStatement query, int index, Place place) throws SQLException {
        query.setString(index, Long.toUnsignedString(place.transaction()));
        query.setLong(index + 1, place.row());
    }

    private static List<AuditRow> readRows(PreparedStatement query) throws SQLException {
        List<AuditRow> found = new ArrayList<>();
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                List<String> texts = new ArrayList<>();
                for (int column = 5; column <= 9; column++) {
                    texts.add(result.getString(column));
                }
                Place place = new Place(result.getLong(1), result.getLong(2));
                found.add(new AuditRow(place, result.getLong(3), result.getLong(4), texts));
            }
        }
        return found;
    }

    private static List<Seal> readSeals(PreparedStatement query) throws SQLException {
        List<Seal> found = new ArrayList<>();
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                Place last = new Place(result.getLong(2), result.getLong(3));
                Long[] ids = (Long[]) result.getArray(4).getArray();
                found.add(
                        new Seal(
                                result.getLong(1),
                                last,
                                leaves(ids, result.getBytes(5)),
                                Fingerprint.read(result.getBytes(6)),
                                Fingerprint.read(result.getBytes(7))));
            }
        }
        return found;
    }

    private static List<Seal.Leaf> leaves(Long[] ids, byte[] hashes) {
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new Seal.Leaf(ids[i], fingerprint(hashes, i)))
                .toList();
    }

    private static Fingerprint fingerprint(byte[] hashes, int index) {
        int from = index * Fingerprint.SIZE;
        return Fingerprint.read(Arrays.copyOfRange(hashes, from, from + Fingerprint.SIZE));
    }
}
