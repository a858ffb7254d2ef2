package org.tsagaan.simulator.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came.
 *
 * @param id the request's id, told in the answer and in the events it causes
 * @param method GET, POST or DELETE
 * @param path without the query
 * @param query the query, still encoded; empty where there is none
 * @param headers by lower-case name
 * @param body the form, still encoded
 */
public record ApiRequest(
        String id,
        String method,
        String path,
        String query,
        Map<String, List<String>> headers,
        String body) {
    /** The first value of a header. */
    public Optional<String> header(String name) {
        List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return values.stream().findFirst();
    }
}
