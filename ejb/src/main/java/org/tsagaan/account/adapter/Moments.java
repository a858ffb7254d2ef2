package org.tsagaan.account.adapter;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads instants as native queries give them. */
final class Moments {

    private Moments() {}

    /**
     * @throws IllegalArgumentException when it is no instant
     */
    static Instant instant(Object value) {
        return switch (value) {
            case Timestamp timestamp -> timestamp.toInstant();
            case OffsetDateTime moment -> moment.toInstant();
            case Instant instant -> instant;
            default -> throw new IllegalArgumentException("Not an instant: " + value.getClass());
        };
    }
}
