package org.tsagaan.search.index;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Versions as numbers between points; whatever is not one is older than all that are. */
final class Versions {

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,6}(\\.\\d{1,6})*");

    private Versions() {}

    static boolean isOlder(String version, String than) {
        return Arrays.compare(numbers(version), numbers(than)) < 0;
    }

    private static int[] numbers(String version) {
        var known = NUMBERS.matcher(version);
        return known.lookingAt()
                ? Arrays.stream(known.group().split("\\.", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray()
                : new int[0];
    }
}
