package org.tsagaan.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;

/** Where a reader said to live, the province alone, kept in the reader's own browser. */
public final class RememberedProvince {

    private static final String COOKIE = "province";
    private static final Duration LIFE = Duration.ofDays(180);

    private RememberedProvince() {}

    /** Its code as it was kept, which may be none. */
    public static Optional<String> find(HttpServletRequest request) {
        return Optional.ofNullable(PageContexts.cookie(request, COOKIE));
    }

    /** What keeps it. */
    public static NewCookie cookie(String code, HttpServletRequest request) {
        return Visitors.cookie(COOKIE, code, LIFE, request);
    }
}
