package org.tsagaan.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
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

    /** The address of the page a request came from; the first page if nobody says. */
    public static RequestPath ofReferrer(@Nullable String referrer) {
        try {
            var page = new URI(referrer == null ? "" : referrer);
            var path = page.getRawPath();
            return path == null || !path.startsWith("/") || path.startsWith("//")
                    ? of("/", null)
                    : of(path, page.getRawQuery());
        } catch (URISyntaxException none) {
            return of("/", null);
        }
    }

    /** The same address with one parameter set to a plain value. */
    public String with(String name, String value) {
        return join(Stream.concat(others(name), Stream.of(name + "=" + value)));
    }

    /** The first value of a parameter, decoded; empty if there is none. */
    public String parameter(String name) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .findFirst()
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .orElse("");
    }

    /** The page of a refused address is drawn too, so a broken escape must not break it. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    /** The address of the same page without what narrows, sorts or follows its reader. */
    public RequestPath canonical() {
        return of(
                path,
                Arrays.stream(query.split("&"))
                        .filter(pair -> pair.startsWith("after="))
                        .collect(Collectors.joining("&")));
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + query;
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
