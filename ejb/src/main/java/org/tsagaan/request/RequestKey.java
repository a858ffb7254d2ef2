package org.tsagaan.request;

import java.nio.charset.StandardCharsets;
import org.tsagaan.kernel.Hashes;

/**
 * Under what a request is known again.
 *
 * @param scope who asks for what: the same key of another asker, or elsewhere, is another key
 * @param secret the asker's Idempotency-Key; never stored
 */
public record RequestKey(String scope, String secret) {

    /** A name for the request that gives neither scope nor secret away. */
    public String digest() {
        return Hashes.sha256Hex((scope + "\n" + secret).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "RequestKey[" + scope + "]";
    }
}
