package org.tsagaan.simulator.store;

import java.security.SecureRandom;

/** Makes ids of the provider's form: a prefix and 24 letters and digits drawn at random. */
public final class Ids {
    private static final String ALPHABET =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id of this kind. */
    public static String next(Kind kind) {
        return next(kind.prefix());
    }

    /** A new id beginning with this prefix. */
    public static String next(String prefix) {
        StringBuilder id = new StringBuilder(prefix);
        for (int i = 0; i < 24; i++) {
            id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
