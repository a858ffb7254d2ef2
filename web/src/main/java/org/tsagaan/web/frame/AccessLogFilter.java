package org.tsagaan.web.frame;

import jakarta.json.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/** Writes one line of JSON per request. Queries and bodies stay out: they name people. */
public final class AccessLogFilter extends HttpFilter {
    private static final Logger LOG = Logger.getLogger("org.tsagaan.web.access");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            LOG.info(() -> line(request, response.getStatus(), System.nanoTime() - begun));
        }
    }

    private static String line(HttpServletRequest request, int status, long nanoseconds) {
        return Json.createObjectBuilder()
                .add("requestId", RequestId.of(request))
                .add("method", request.getMethod())
                .add("path", request.getRequestURI())
                .add("status", status)
                .add("microseconds", TimeUnit.NANOSECONDS.toMicros(nanoseconds))
                .build()
                .toString();
    }
}
