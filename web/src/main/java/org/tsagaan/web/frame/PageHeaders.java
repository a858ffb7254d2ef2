package org.tsagaan.web.frame;

import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is heard and said beside the text of every page, whoever writes it. */
final class PageHeaders {

    static final String TYPE = "text/html;charset=UTF-8";
    static final String CACHING = "private, no-cache";
    static final String VARY = "Cookie, Accept-Language, HX-Request";

    private PageHeaders() {}

    /**
     * Whether a page is what somebody wants who accepts this. Whoever weighs one type against
     * another is left to JAX-RS.
     */
    static boolean areWelcome(@Nullable String accept) {
        return accept == null || accept.equals("*/*") || accept.startsWith("text/html,");
    }

    /** The cookie of a token that was made for this page. */
    static Optional<NewCookie> cookie(PageContext page, boolean isSecure) {
        return page.csrf().isFresh()
                ? Optional.of(
                        new NewCookie.Builder(CsrfToken.COOKIE)
                                .value(page.csrfToken())
                                .path("/")
                                .httpOnly(true)
                                .secure(isSecure)
                                .sameSite(NewCookie.SameSite.LAX)
                                .build())
                : Optional.empty();
    }
}
