package org.tsagaan.audit.model;

import java.util.HexFormat;
import org.tsagaan.kernel.Hashes;

/**
 * A SHA-256 hash.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record Fingerprint(String hex) {

    /** Length in bytes. */
    public static final int SIZE = 32;

    /** What stands before the first seal. */
    public static final Fingerprint GENESIS = new Fingerprint("0".repeat(2 * SIZE));

    public Fingerprint {
        if (hex.length() != 2 * SIZE) {
            throw new IllegalArgumentException("Not a SHA-256 hash: " + hex);
        }
    }

    public static Fingerprint of(byte[] content) {
        return read(Hashes.sha256(content));
    }

    public static Fingerprint read(byte[] bytes) {
        return new Fingerprint(HexFormat.of().formatHex(bytes));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
