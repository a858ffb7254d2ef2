package org.tsagaan.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tsagaan.kernel.BrokenInvariant;

/**
 * Under what a request is known again.
 *
 * @param scope who asks for what: the same key of another asker, or elsewhere, is another key
 * @param secret the asker's Idempotency-Key; never stored
 */
public record RequestKey(String scope, String secret) {

    /** A name for the request that gives neither scope nor secret away. */
    public String digest() {
        try {
            byte[] both = (scope + "\n" + secret).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(both));
        } catch (NoSuchAlgorithmException e) {
            throw new BrokenInvariant("SHA-256 is missing: " + e.getMessage());
        }
    }

    @Override
    public String toString() {
        return "RequestKey[" + scope + "]";
    }
}
