package org.tsagaan.audit.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        try {
            return read(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
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
