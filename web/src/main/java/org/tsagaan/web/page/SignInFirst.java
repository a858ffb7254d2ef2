package org.tsagaan.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;

/** Sends a stranger to sign in, and back to where they wanted to go. */
public final class SignInFirst {

    private SignInFirst() {}

    public static Response response(String wanted) {
        return Response.seeOther(URI.create("/sign-in?next=" + URLEncoder.encode(wanted, UTF_8)))
                .build();
    }
}
