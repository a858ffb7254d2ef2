package org.tsagaan.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Gives static files to the container's own file servlet, which JAX-RS at {@code /} would hide, and
 * lets browsers keep for a year what carries its fingerprint, for an hour what does not.
 */
public final class AssetFilter extends HttpFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        response.setHeader(
                "Cache-Control",
                isFingerprinted(request)
                        ? "public, max-age=31536000, immutable"
                        : "public, max-age=3600");
        getServletContext().getNamedDispatcher("default").forward(request, response);
    }

    private static boolean isFingerprinted(HttpServletRequest request) {
        var query = request.getQueryString();
        return (query != null && query.matches("v=[0-9a-f]{12}"))
                || request.getRequestURI().startsWith("/assets/fonts/");
    }
}
