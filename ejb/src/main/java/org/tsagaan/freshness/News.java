package org.tsagaan.freshness;

import java.util.Set;

/**
 * What was committed between two questions.
 *
 * @param position from where to ask on
 * @param changed what was told of
 * @param everything whether all that was kept must go: so much was told, or some of it was missed
 */
public record News(Position position, Set<Ground> changed, boolean everything) {

    public News {
        changed = Set.copyOf(changed);
    }

    /**
     * How far one has heard.
     *
     * @param snapshot PostgreSQL's, of the last question
     * @param server which server answered it: another one may not have what this one had
     */
    public record Position(String snapshot, String server) {}
}
