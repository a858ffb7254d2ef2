package org.tsagaan.incontainer;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Ends a run in which something takes for ever: neither a deployment nor a test inside the server
 * can be interrupted from here. What the server and its database were doing is printed first.
 */
public final class Watch implements TestExecutionListener {
    /** Many times what the slowest class needs on two busy cores. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int HUNG = 70;

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("watch").factory());
    private final Map<TestIdentifier, ScheduledFuture<?>> running = new ConcurrentHashMap<>();

    @Override
    public void executionStarted(TestIdentifier started) {
        // Not the engine and not the whole plan: a class, with its deployment, and each test.
        if (started.getParentId().isPresent()) {
            running.put(
                    started,
                    clock.schedule(() -> giveUp(started), PATIENCE.toSeconds(), TimeUnit.SECONDS));
        }
    }

    @Override
    public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
        ScheduledFuture<?> watched = running.remove(finished);
        if (watched != null) {
            watched.cancel(false);
        }
    }

    private static void giveUp(TestIdentifier hung) {
        System.out.printf(
                "%s has not ended in %s. What its servers are doing:%n%s%n",
                hung.getUniqueId(), PATIENCE, RealServers.activity());
        System.exit(HUNG);
    }
}
