package org.tsagaan.audit.model;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A link of the chain: a batch of rows and what stood before it.
 *
 * @param id its number; numbers rise, and may leave gaps
 * @param last where its last row stands
 * @param leaves its rows in order
 * @param previous hash of the seal before
 * @param hash over the previous hash and all leaves
 */
public record Seal(long id, Place last, List<Leaf> leaves, Fingerprint previous, Fingerprint hash) {

    /** A row within a seal. */
    public record Leaf(long rowId, Fingerprint hash) {}

    /** No seal is longer, so that one can be read and checked at once. */
    public static final int LONGEST = 1000;

    public Seal {
        leaves = List.copyOf(leaves);
    }

    /** SHA-256 over the previous hash, then each row's id (eight bytes) and hash. */
    public static Fingerprint chain(Fingerprint previous, List<Leaf> leaves) {
        int leafSize = Long.BYTES + Fingerprint.SIZE;
        ByteBuffer bytes = ByteBuffer.allocate(Fingerprint.SIZE + leaves.size() * leafSize);
        bytes.put(previous.bytes());
        for (Leaf leaf : leaves) {
            bytes.putLong(leaf.rowId()).put(leaf.hash().bytes());
        }
        return Fingerprint.of(bytes.array());
    }

    public static List<Leaf> leaves(List<AuditRow> rows) {
        return rows.stream().map(row -> new Leaf(row.place().row(), row.hash())).toList();
    }

    /** Whether its own hash still says what it holds. */
    public boolean isWhole() {
        return hash.equals(chain(previous, leaves));
    }

    public long firstRowId() {
        return leaves.getFirst().rowId();
    }
}
