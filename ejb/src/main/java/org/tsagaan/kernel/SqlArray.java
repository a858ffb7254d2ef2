package org.tsagaan.kernel;

import static java.util.stream.Collectors.joining;

import java.util.Collection;

/** Arrays as parameters of native queries, in PostgreSQL's own notation. */
public final class SqlArray {

    private SqlArray() {}

    /** Ids for {@code cast(?1 as bigint[])}. */
    public static String ofIds(Collection<?> ids) {
        return ids.stream().map(String::valueOf).collect(joining(",", "{", "}"));
    }
}
