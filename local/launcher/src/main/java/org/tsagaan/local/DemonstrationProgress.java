package org.tsagaan.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Follows how the application fills an empty database with demonstration data, as it records in the
 * table {@code demonstration_progress}; a database without that table has nothing to follow. The
 * application inserts the row of each step before its deployment ends, so that none is missed.
 */
final class DemonstrationProgress {
    private static final long PAUSE_MILLIS = 300;

    private final Optional<Database> database;
    private final Progress progress;
    private final Set<String> shown = new HashSet<>();

    DemonstrationProgress(Optional<Database> database, Progress progress) {
        this.database = database;
        this.progress = progress;
    }

    private record Step(String name, long done, long total, boolean finished) {}

    /** Returns when every step is finished, or a part has died. */
    void follow(CompletableFuture<ServerProcess> death) {
        if (database.isEmpty()) {
            return;
        }
        long began = System.nanoTime();
        try (Connection connection = database.get().connectAsOwner()) {
            List<Step> unfinished = unfinished(connection);
            while (!unfinished.isEmpty() && !pause(death)) {
                Step current = unfinished.getFirst();
                progress.bar(current.name(), current.done(), current.total());
                unfinished = unfinished(connection);
            }
        } catch (SQLException lost) {
            progress.line(
                    "  How far the demonstration data is cannot be read: " + lost.getMessage());
        }
        if (!shown.isEmpty()) {
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            progress.done("Demonstration data", shown.size() + " steps", took);
        }
    }

    private List<Step> unfinished(Connection connection) throws SQLException {
        List<Step> unfinished = new ArrayList<>();
        if (!exists(connection)) {
            return unfinished;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select step, done, total, finished_at is not null"
                                        + " from market.demonstration_progress"
                                        + " order by finished_at nulls last, done desc, step")) {
            while (row.next()) {
                Step step =
                        new Step(
                                row.getString(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getBoolean(4));
                if (!step.finished()) {
                    shown.add(step.name());
                    unfinished.add(step);
                }
            }
        }
        return unfinished;
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select to_regclass('market.demonstration_progress') is not"
                                        + " null")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static boolean pause(CompletableFuture<ServerProcess> death) {
        try {
            death.get(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException alive) {
            return false;
        } catch (ExecutionException | InterruptedException ended) {
            return true;
        }
    }
}
