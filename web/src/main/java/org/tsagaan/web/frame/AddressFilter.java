package org.tsagaan.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses addresses that are no addresses or too long: JAX-RS would answer a broken
 * percent-encoding with an empty success.
 */
public final class AddressFilter extends HttpFilter {
    /** The longest address, in characters: what proxies and browsers agree on. */
    static final int LONGEST = 6000;

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int refusal = refusal(request.getRequestURI(), request.getQueryString());
        if (refusal == 0) {
            chain.doFilter(request, response);
        } else {
            response.sendError(refusal);
        }
    }

    /** The status that refuses an address, or 0 if there is nothing to refuse. */
    static int refusal(String path, @Nullable String query) {
        int length = path.length() + (query == null ? 0 : query.length());
        if (length > LONGEST) {
            return HttpServletResponse.SC_REQUEST_URI_TOO_LONG;
        }
        return isSound(path) && (query == null || hasSoundEscapes(query))
                ? 0
                : HttpServletResponse.SC_BAD_REQUEST;
    }

    private static boolean isSound(String path) {
        try {
            return hasSoundEscapes(path) && new URI(path).getRawPath() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static boolean hasSoundEscapes(String text) {
        return !BROKEN_ESCAPE.matcher(text).find() && !text.contains("%00");
    }
}
