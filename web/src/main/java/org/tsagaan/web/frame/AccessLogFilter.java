package org.tsagaan.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Writes one line per request, whose fields the server's JSON formatter writes beside the message,
 * and measures it. Queries and bodies stay out: they name people.
 */
public final class AccessLogFilter extends HttpFilter {
    private static final Logger LOG = Logger.getLogger("org.tsagaan.web.access");

    @Inject private transient RequestMetrics metrics;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            note(request, response.getStatus(), Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private void note(HttpServletRequest request, int status, Duration took) {
        metrics.note(request.getRequestURI(), status, took);
        if (LOG.isLoggable(Level.INFO)) {
            LOG.log(
                    Level.INFO,
                    "request",
                    Map.of(
                            "Method",
                            request.getMethod(),
                            "Path",
                            request.getRequestURI(),
                            "Status",
                            status,
                            "Microseconds",
                            took.toNanos() / 1000));
        }
    }
}
