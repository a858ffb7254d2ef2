package org.tsagaan.kernel;

import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a native query, read by column as the types the rooms speak. Columns count from zero,
 * in the order of the select list, which has at least two.
 */
public final class Row {

    private final @Nullable Object[] columns;

    private Row(@Nullable Object[] columns) {
        this.columns = columns;
    }

    /** All rows of the query, in its order. */
    public static List<Row> list(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> new Row((Object[]) row)).toList();
    }

    /** The first row of the query, if there is one. */
    public static Optional<Row> find(Query query) {
        return list(query).stream().findFirst();
    }

    public long id(int column) {
        return ((Number) present(column)).longValue();
    }

    public @Nullable Long idOrNull(int column) {
        return columns[column] == null ? null : id(column);
    }

    public int count(int column) {
        return ((Number) present(column)).intValue();
    }

    public double real(int column) {
        return ((Number) present(column)).doubleValue();
    }

    public boolean flag(int column) {
        return (Boolean) present(column);
    }

    public String text(int column) {
        return present(column).toString();
    }

    public @Nullable String textOrNull(int column) {
        Object value = columns[column];
        return value == null ? null : value.toString();
    }

    /** Codes that the query joined with commas ({@code string_agg}); none when null. */
    public List<String> codes(int column) {
        String joined = textOrNull(column);
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
    }

    public <E extends Enum<E>> E one(Class<E> type, int column) {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E oneOrNull(Class<E> type, int column) {
        String name = textOrNull(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public LocalDate day(int column) {
        Object value = present(column);
        return value instanceof LocalDate day ? day : ((java.sql.Date) value).toLocalDate();
    }

    public @Nullable LocalDate dayOrNull(int column) {
        return columns[column] == null ? null : day(column);
    }

    public Instant instant(int column) {
        return switch (present(column)) {
            case Timestamp at -> at.toInstant();
            case OffsetDateTime at -> at.toInstant();
            case Instant at -> at;
            case Object other ->
                    throw new BrokenInvariant("Not an instant: " + other.getClass().getName());
        };
    }

    public @Nullable Instant instantOrNull(int column) {
        return columns[column] == null ? null : instant(column);
    }

    public @Nullable BigDecimal decimalOrNull(int column) {
        return (BigDecimal) columns[column];
    }

    private Object present(int column) {
        return Objects.requireNonNull(columns[column], "column " + column + " is null");
    }
}
