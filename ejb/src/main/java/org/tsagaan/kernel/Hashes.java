package org.tsagaan.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SHA-256, plain and keyed. Every Java has both: where one is missing, the machine is broken. */
public final class Hashes {

    private static final String KEYED = "HmacSHA256";

    private Hashes() {}

    /** 32 bytes. */
    public static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new BrokenInvariant("SHA-256 is missing: " + e.getMessage());
        }
    }

    /** Of the text in UTF-8. */
    public static byte[] sha256(String text) {
        return sha256(text.getBytes(UTF_8));
    }

    /** 64 hexadecimal digits in lower case. */
    public static String sha256Hex(byte[] content) {
        return HexFormat.of().formatHex(sha256(content));
    }

    /** 32 bytes that only who has the key can make of the text in UTF-8. */
    public static byte[] keyed(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(KEYED);
            mac.init(new SecretKeySpec(key, KEYED));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new BrokenInvariant(KEYED + " is missing: " + e.getMessage());
        }
    }
}
