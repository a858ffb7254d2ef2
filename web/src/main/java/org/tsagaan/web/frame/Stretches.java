package org.tsagaan.web.frame;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A rendered page, cut where the token of each reader's forms stands. */
final class Stretches {

    private final List<byte[]> stretches;
    private final int length;

    private Stretches(List<byte[]> stretches) {
        this.stretches = stretches;
        this.length = stretches.stream().mapToInt(each -> each.length).sum();
    }

    /**
     * Cuts a page.
     *
     * @param mark what was rendered in the token's place
     */
    static Stretches cut(byte[] page, byte[] mark) {
        List<byte[]> stretches = new ArrayList<>();
        int begun = 0;
        for (int at = 0; at <= page.length - mark.length; at++) {
            if (Arrays.equals(page, at, at + mark.length, mark, 0, mark.length)) {
                stretches.add(Arrays.copyOfRange(page, begun, at));
                begun = at + mark.length;
                at = begun - 1;
            }
        }
        stretches.add(Arrays.copyOfRange(page, begun, page.length));
        return new Stretches(stretches);
    }

    /** Whether a token stands in it. */
    boolean hasToken() {
        return stretches.size() > 1;
    }

    /** The page with a reader's token. */
    byte[] with(byte[] token) {
        int whole = length + (stretches.size() - 1) * token.length;
        ByteBuffer page = ByteBuffer.allocate(whole).put(stretches.getFirst());
        for (byte[] each : stretches.subList(1, stretches.size())) {
            page.put(token).put(each);
        }
        return page.array();
    }
}
