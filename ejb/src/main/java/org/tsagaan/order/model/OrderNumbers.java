package org.tsagaan.order.model;

import java.security.SecureRandom;

/** Makes order numbers: TS and twelve characters that can be read out over the telephone. */
final class OrderNumbers {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private OrderNumbers() {}

    static String next() {
        StringBuilder number = new StringBuilder("TS");
        for (int i = 0; i < 12; i++) {
            number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }
}
