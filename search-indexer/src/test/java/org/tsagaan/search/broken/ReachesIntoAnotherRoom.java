package org.tsagaan.search.broken;

import org.tsagaan.otherroom.NotPublished;

/** Uses what is not published to search. */
public final class ReachesIntoAnotherRoom {

    public NotPublished reach() {
        return new NotPublished();
    }
}
