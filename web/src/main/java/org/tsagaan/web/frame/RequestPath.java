package org.tsagaan.web.frame;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The address of a request, as it was sent.
 *
 * @param path the path, percent-encoded
 * @param query what follows the question mark, percent-encoded; empty when nothing does
 */
public record RequestPath(String path, String query) {
    /** The address of a path and of a query that may be missing. */
    public static RequestPath of(String path, @Nullable String query) {
        return new RequestPath(path, query == null ? "" : query);
    }

    /** The same address with one parameter set to a plain value. */
    public String with(String name, String value) {
        return join(Stream.concat(others(name), Stream.of(name + "=" + value)));
    }

    /** Whether this is the address of a path, or of something below it. */
    public boolean isUnder(String parent) {
        return path.equals(parent) || path.startsWith(parent + "/");
    }

    private Stream<String> others(String name) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(name + "="));
    }

    private String join(Stream<String> pairs) {
        return path + "?" + pairs.collect(Collectors.joining("&"));
    }
}
