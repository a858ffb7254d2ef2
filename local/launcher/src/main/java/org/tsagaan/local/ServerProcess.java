package org.tsagaan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A running part: a process in a session of its own, so that Ctrl-C reaches the launcher alone,
 * with its output in a log and its numbers in a pid file.
 */
public final class ServerProcess {
    private static final int LAST_LINES = 15;

    private final Command command;
    private final Process process;
    private volatile boolean stopping;

    private ServerProcess(Command command, Process process) {
        this.command = command;
        this.process = process;
    }

    /**
     * How to start a part.
     *
     * @param name what people call the part
     * @param words the command line
     * @param environment added to the launcher's own
     * @param directory where it runs
     * @param log where its output goes; the log of the start before is kept beside it as {@code .1}
     * @param pids where its process ids are remembered
     * @param stopSignal the signal that asks it to stop in order
     */
    public record Command(
            String name,
            List<String> words,
            Map<String, String> environment,
            Path directory,
            Path log,
            PidFile pids,
            String stopSignal) {}

    /** Starts the process; whether it becomes ready is another question. */
    public static ServerProcess start(Command command) {
        List<String> words = new ArrayList<>(Unprivileged.ownSession());
        words.addAll(command.words());
        ProcessBuilder builder = new ProcessBuilder(words).directory(command.directory().toFile());
        builder.environment().putAll(command.environment());
        builder.redirectErrorStream(true).redirectOutput(command.log().toFile());
        try {
            keepLastLog(command.log());
            Process process = builder.start();
            process.getOutputStream().close();
            ServerProcess started = new ServerProcess(command, process);
            started.remember();
            return started;
        } catch (IOException unstartable) {
            throw new UncheckedIOException(command.name() + " cannot be started", unstartable);
        }
    }

    /** Writes the process and the children it has made by now to the pid file. */
    public void remember() {
        command.pids().write(process.toHandle());
    }

    /** Whether the process lives. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** What people call the part. */
    public String name() {
        return command.name();
    }

    /** The process id. */
    public long pid() {
        return process.pid();
    }

    /** Completes with this when the process has ended by itself, never when it was told to. */
    public CompletableFuture<ServerProcess> whenDied() {
        CompletableFuture<ServerProcess> died = new CompletableFuture<>();
        var _ =
                process.onExit()
                        .thenRun(
                                () -> {
                                    if (!stopping) {
                                        died.complete(this);
                                    }
                                });
        return died;
    }

    /** The failure to show when the part has died: its last words and where to read the rest. */
    public MarketFailure death(String when) {
        String code = process.isAlive() ? "" : " with exit code " + process.exitValue();
        return new MarketFailure(
                "%s %s%s. Its last words:%n%s"
                        .formatted(command.name(), when, code, LogTail.read(log(), LAST_LINES)),
                "Read " + log() + "; `./market doctor` checks what usually causes it.");
    }

    /** The log of this start. */
    public Path log() {
        return command.log();
    }

    /** Asks the process to stop in order, and kills it and its children when it has not in time. */
    public void stop(Duration patience) {
        stopping = true;
        List<ProcessHandle> children = process.descendants().toList();
        try {
            Signals.send(command.stopSignal(), process.pid());
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        children.forEach(ProcessHandle::destroyForcibly);
        command.pids().delete();
    }

    private static void keepLastLog(Path log) throws IOException {
        Files.createDirectories(log.resolveSibling("."));
        if (Files.exists(log)) {
            Path kept = log.resolveSibling(log.getFileName() + ".1");
            Files.move(log, kept, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
