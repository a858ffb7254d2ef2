package org.tsagaan.account.model;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.tsagaan.kernel.Hashes;

/** The secret that says who is signed in: 256 random bits. The market keeps only its hash. */
public record SessionToken(String text) {

    /** How long a session lives without being used. */
    public static final Duration LIFETIME = Duration.ofDays(30);

    private static final Duration PROLONG_AFTER = Duration.ofDays(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SessionToken random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** SHA-256 of the token, in hexadecimal. */
    public String hash() {
        return Hashes.sha256Hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a day has passed since it was last prolonged: not every reading is a writing. */
    public static boolean isWorthProlonging(Instant expiresAt, Instant now) {
        return expiresAt.isBefore(now.plus(LIFETIME).minus(PROLONG_AFTER));
    }

    @Override
    public String toString() {
        return "SessionToken";
    }
}
