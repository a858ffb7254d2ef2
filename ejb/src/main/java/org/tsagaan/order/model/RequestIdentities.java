package org.tsagaan.order.model;

import java.util.Base64;
import org.tsagaan.kernel.Hashes;
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
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Hashes.keyed(serverKey, name));
    }

    /** What is stored of an access token. */
    public static byte[] hash(String text) {
        return Hashes.sha256(text);
    }
}
