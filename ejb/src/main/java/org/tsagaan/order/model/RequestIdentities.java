package org.tsagaan.order.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.order.Checkout;

/**
 * Makes the identity of a checkout. The access token is a keyed hash of the request key, so that
 * the same request, sent again, is answered with the same token, and nobody else can make it.
 */
public final class RequestIdentities {

    private RequestIdentities() {}

    public static RequestIdentity of(Checkout checkout, byte[] serverKey) {
        String token = token(checkout.requestKey(), serverKey);
        return new RequestIdentity(token, hash(token), hash(checkout.toString()));
    }

    /** The token that only this server can make of a name: the same for the same name. */
    public static String token(String name, byte[] serverKey) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keyedHash(serverKey, name));
    }

    /** What is stored of an access token. */
    public static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new BrokenInvariant("SHA-256 is missing: " + e.getMessage());
        }
    }

    private static byte[] keyedHash(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new BrokenInvariant("HmacSHA256 is missing: " + e.getMessage());
        }
    }
}
