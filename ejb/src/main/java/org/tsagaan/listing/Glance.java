package org.tsagaan.listing;

import org.tsagaan.freshness.Moment;

/**
 * A look at what is shown: all of it is at least as new as the instant at which the look began.
 *
 * @param turn of the question for news that it began with
 */
public record Glance(long turn) {

    Moment moment() {
        return new Moment(turn);
    }
}
