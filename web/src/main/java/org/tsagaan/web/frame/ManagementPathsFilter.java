package org.tsagaan.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hides what is for operators from the public: it is found only by a caller who presents {@code
 * MARKET_MANAGEMENT_TOKEN} in the header {@code X-Management-Token}.
 */
public final class ManagementPathsFilter extends HttpFilter {
    private static final Set<String> HIDDEN = Set.of("health", "metrics", "openapi");

    private final transient @Nullable String token;

    /** The filter as the container makes it, with the token of the environment. */
    public ManagementPathsFilter() {
        this(System.getenv("MARKET_MANAGEMENT_TOKEN"));
    }

    ManagementPathsFilter(@Nullable String token) {
        this.token = token;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isHidden(request.getRequestURI())
                && !isKnown(request.getHeader("X-Management-Token"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, response);
    }

    static boolean isHidden(String path) {
        var segments = path.split("/", 3);
        return segments.length > 1 && HIDDEN.contains(segments[1]);
    }

    boolean isKnown(@Nullable String presented) {
        return token != null
                && presented != null
                && !token.isBlank()
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8),
                        presented.getBytes(StandardCharsets.UTF_8));
    }
}
