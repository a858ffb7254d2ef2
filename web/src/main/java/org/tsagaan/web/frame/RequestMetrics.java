package org.tsagaan.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Counts requests, and the time they took, by the face they came to and how they were answered. Not
 * a timer: Payara's says its quantiles in nanoseconds and calls them seconds.
 */
@ApplicationScoped
public class RequestMetrics {
    private static final int FAMILY = 100;

    private final Map<String, Both> counters = new ConcurrentHashMap<>();

    @Inject private MetricRegistry registry;

    private record Both(Counter requests, Counter microseconds) {}

    /** Notes a request that was answered. */
    public void note(String path, int status, Duration took) {
        String face = face(path);
        String family = status / FAMILY + "xx";
        Both both = counters.computeIfAbsent(face + family, absent -> counters(face, family));
        both.requests().inc();
        both.microseconds().inc(TimeUnit.NANOSECONDS.toMicros(took.toNanos()));
    }

    private Both counters(String face, String family) {
        Tag[] tags = {new Tag("face", face), new Tag("status", family)};
        return new Both(
                registry.counter("market_requests", tags),
                registry.counter("market_requests_microseconds", tags));
    }

    static String face(String path) {
        if (path.startsWith("/api/")) {
            return "api";
        }
        if (path.startsWith("/webhooks/")) {
            return "webhook";
        }
        return path.startsWith("/assets/") ? "asset" : "page";
    }
}
