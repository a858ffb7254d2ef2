package org.tsagaan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Signals to processes; Java itself can only send TERM and KILL. */
final class Signals {
    private Signals() {}

    /** Sends a signal; a process that has just ended is no error. */
    static void send(String signal, long pid) throws InterruptedException {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noShell) {
            throw new UncheckedIOException(noShell);
        }
    }

    /** Asks processes to stop, waits together for all of them, then kills what is left. */
    static void stopAll(List<ProcessHandle> processes, String signal, Duration patience)
            throws InterruptedException {
        for (ProcessHandle each : processes) {
            send(signal, each.pid());
        }
        CompletableFuture<?>[] exits =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(exits).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException impatient) {
            processes.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
