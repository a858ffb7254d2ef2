package org.tsagaan.listing.adapter;

import static java.util.stream.Collectors.joining;

import java.util.Collection;

/** PostgreSQL's notation of arrays, as a parameter takes it. */
final class Arrays {

    private Arrays() {}

    static String of(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(joining(",", "{", "}"));
    }
}
