package org.tsagaan.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import org.tsagaan.local.Progress;
import org.tsagaan.local.SearchTasks;

/**
 * How many offers a second the application writes into a new index, read from the database and put
 * together, beside a bare bulk of the same documents, prepared before, into an index of the same
 * definition.
 */
record FillBench(Connection connection, RawIndex index) {

    void measure(Figures figures) throws SQLException {
        long documents = index.prepare();
        double alone = index.writeAll(documents);
        long began = System.nanoTime();
        String _ = new SearchTasks(connection, Progress.onScreen()).run(SearchTasks.Kind.REBUILD);
        double ours = documents * 1e9 / (System.nanoTime() - began);
        figures.add(
                Figure.of("search", "Indexing, %,d offers".formatted(documents), ours, "/s")
                        .comparedWith("a bare bulk of prepared documents", alone));
    }
}
