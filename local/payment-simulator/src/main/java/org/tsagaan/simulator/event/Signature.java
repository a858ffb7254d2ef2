package org.tsagaan.simulator.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The header by which the market knows that an event is the provider's. */
public final class Signature {
    private Signature() {}

    /**
     * {@code t=…,v1=…}.
     *
     * @param seconds when it is signed, since 1970
     */
    public static String header(String secret, long seconds, String payload) {
        return "t=" + seconds + ",v1=" + hmac(secret, seconds + "." + payload);
    }

    private static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
