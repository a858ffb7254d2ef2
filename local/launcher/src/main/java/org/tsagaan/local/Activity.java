package org.tsagaan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an application server and its database are doing: read when they do not come to an end. */
final class Activity {
    /** Whoever has an open transaction, or waits for one. */
    private static final String SESSIONS =
            """
            select concat_ws(' | ', pid, state, 'since ' || coalesce(xact_start, state_change),
                'waits for ' || wait_event, 'behind ' || nullif(pg_blocking_pids(pid), '{}')::text,
                left(regexp_replace(query, '\\s+', ' ', 'g'), 300))
            from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'
            order by xact_start
            """;

    private static final Pattern OURS = Pattern.compile("org\\.tsagaan|[dD]eploy|\\.admin\\.");

    private Activity() {}

    /**
     * Every busy session of a database, and those threads of a server, virtual ones too, that run
     * our code or deploy it.
     */
    static String of(ProcessHandle server, Database database, Path directory) {
        return "Sessions:%n%s%nThreads:%n%s"
                .formatted(sessions(database), threads(server, directory));
    }

    private static String sessions(Database database) {
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        try (Connection connection = database.connectAsSuperuser("market");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SESSIONS)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        } catch (SQLException silent) {
            lines.add("The database does not say: " + silent.getMessage());
        }
        return lines.toString();
    }

    private static String threads(ProcessHandle server, Path directory) {
        Path dump = directory.resolve("threads.txt");
        try {
            Tool.run(
                    "Asking for threads",
                    List.of(
                            Home.javaHome().resolve("bin/jcmd").toString(),
                            String.valueOf(server.pid()),
                            "Thread.dump_to_file",
                            "-overwrite",
                            dump.toString()),
                    Map.of(),
                    directory);
            return Stream.of(Files.readString(dump).split("\\n\\n"))
                    .filter(thread -> OURS.matcher(thread).find())
                    .collect(Collectors.joining("%n%n".formatted()));
        } catch (IOException | MarketFailure silent) {
            return "The server does not say: " + silent.getMessage();
        }
    }
}
