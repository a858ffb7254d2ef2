package org.tsagaan.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Asks the running application to do something with the search index, and waits until it has. */
public final class SearchTasks {
    private static final long PAUSE = Duration.ofMillis(300).toNanos();
    private static final String ASK =
            "insert into market.search_task (kind) values (?) returning id";
    private static final String LOOK =
            "select done, total, result, report, extract(epoch from now() - coalesce(heard_at,"
                    + " requested_at)), heard_at is not null from market.search_task where id = ?";
    private static final String WITHDRAW =
            "update market.search_task set result = 'FAILED', report = 'withdrawn', finished_at ="
                    + " now() where id = ? and heard_at is null and finished_at is null";

    private final Connection connection;
    private final Progress progress;
    private final Duration patience;

    public SearchTasks(Connection connection, Progress progress) {
        this(connection, progress, Duration.ofSeconds(30));
    }

    /**
     * @param patience how long to wait until the application takes it up
     */
    SearchTasks(Connection connection, Progress progress, Duration patience) {
        this.connection = connection;
        this.progress = progress;
        this.patience = patience;
    }

    /** What is asked. */
    public enum Kind {
        VERIFY("Comparing"),
        REBUILD("Indexing");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private record State(
            long done,
            long total,
            @Nullable String result,
            String report,
            double silence,
            boolean taken) {}

    /**
     * Asks, shows how far it is, and prints the report.
     *
     * @return how it ended: {@code EQUAL}, {@code DIFFERENT} or {@code DONE}
     * @throws MarketFailure when it can not be done
     */
    public String run(Kind kind) throws SQLException {
        long id = ask(kind);
        long began = System.nanoTime();
        while (true) {
            State state = look(id);
            if (state.result() != null) {
                return ended(state.result(), state.report());
            }
            requireLife(id, state);
            long rate = state.done() * 1_000_000_000L / Math.max(1, System.nanoTime() - began);
            progress.bar(kind.words + ", " + rate + "/s", state.done(), state.total());
            LockSupport.parkNanos(PAUSE);
        }
    }

    private String ended(String result, String report) {
        if (result.equals("FAILED")) {
            throw new MarketFailure(
                    report.isEmpty() ? "It could not be done." : report,
                    "See to that, then run the command again.");
        }
        report.lines().forEach(line -> progress.line("  " + line));
        return result;
    }

    private void requireLife(long id, State state) throws SQLException {
        if (state.taken() || state.silence() < patience.toSeconds()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(WITHDRAW)) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
        throw new MarketFailure(
                "No application has taken it up for " + patience.toSeconds() + " s.",
                "See whether the market is open (./market run), or does another such task.");
    }

    private long ask(Kind kind) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ASK)) {
            statement.setString(1, kind.name());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private State look(long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOOK)) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new State(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getDouble(5),
                        row.getBoolean(6));
            }
        }
    }
}
