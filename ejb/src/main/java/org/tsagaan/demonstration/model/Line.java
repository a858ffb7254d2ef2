package org.tsagaan.demonstration.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tsagaan.kernel.BrokenInvariant;

/** A line of a table of {@code config/demonstration}: columns by the names in its first line. */
public record Line(Map<String, String> columns) {

    public Line {
        columns = Map.copyOf(columns);
    }

    /** All lines of a table, for example {@code producers.tsv}. */
    public static List<Line> listAll(String table) {
        String separator = table.endsWith(".csv") ? "," : "\t";
        try (InputStream in = Line.class.getResourceAsStream("/demonstration/" + table)) {
            if (in == null) {
                throw new BrokenInvariant("No demonstration table " + table);
            }
            List<String> lines =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            String[] names = lines.getFirst().split(separator, -1);
            return lines.stream().skip(1).map(l -> of(names, l.split(separator, -1))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Line of(String[] names, String[] values) {
        if (names.length != values.length) {
            throw new BrokenInvariant("Not " + names.length + " columns: " + values[0]);
        }
        Map<String, String> columns = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i], values[i]);
        }
        return new Line(columns);
    }

    /**
     * @throws BrokenInvariant when the table has no such column
     */
    public String text(String column) {
        String value = columns.get(column);
        if (value == null) {
            throw new BrokenInvariant("No column " + column);
        }
        return value;
    }

    public int number(String column) {
        return Integer.parseInt(text(column));
    }

    public boolean isEmpty(String column) {
        return text(column).isEmpty();
    }

    /** What stands between commas. */
    public List<String> list(String column) {
        return Arrays.asList(text(column).split(",", -1));
    }
}
