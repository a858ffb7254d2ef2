package org.tsagaan.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses media types that are none: JAX-RS would answer them with a bare status, before anything
 * of ours can say what would be right.
 */
public final class MediaHeadersFilter extends HttpFilter {
    private static final Pattern QUALITY = Pattern.compile("; *q *= *([^,; ]*)");
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{0,9})?|\\.[0-9]{1,9}");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isMediaType(request.getHeader("Content-Type"))) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (!isSoundlyWeighed(request.getHeader("Accept"))) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean isMediaType(@Nullable String header) {
        try {
            return header == null || MediaType.valueOf(header) != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    static boolean isSoundlyWeighed(@Nullable String accept) {
        return accept == null
                || QUALITY.matcher(accept)
                        .results()
                        .allMatch(found -> NUMBER.matcher(found.group(1)).matches());
    }
}
