package org.tsagaan.demonstration.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The days on which something ends or changes, counted from the day of the first start.
 *
 * @param today day of the first start: all that is loaded happened before it
 */
public record Calendar(LocalDate today) {

    /** Days of trade that are loaded. */
    public static final int DAYS = 365;

    private static final int FOUNDED = 400;
    private static final LocalTime OFFICE = LocalTime.of(9, 0);

    public LocalDate day(int daysAgo) {
        return today.minusDays(daysAgo);
    }

    public Instant office(int daysAgo) {
        return LotPlan.at(day(daysAgo), OFFICE);
    }

    /** When the first organisations were entered. */
    public Instant foundedAt() {
        return office(FOUNDED);
    }

    /** The calendar whose market was founded then. */
    public static Calendar foundedOn(LocalDate day) {
        return new Calendar(day.plusDays(FOUNDED));
    }

    /** How many days ago the papers of a producer changed; 0 when they did not. */
    public static int papersChanged(Fate fate) {
        return switch (fate) {
            case EXPIRED -> 19;
            case SUSPENDED -> 30;
            case REVOKED -> 25;
            case CANCELLED -> 35;
            case NARROWED -> 40;
            case UPGRADED -> 60;
            case CLOSED -> 15;
            case STEADY, MISSING, FUTURE, SCOPE_LAPSED -> 0;
        };
    }

    /** How many days ago a store lost its recognition; 0 when it did not. */
    public static int recognitionLost(Fate fate) {
        return switch (fate) {
            case REVOKED -> 28;
            case EXPIRED -> 12;
            default -> 0;
        };
    }

    /** How many days ago the agreement between this store and that producer was ended. */
    public static final int AGREEMENT_ENDED = 18;

    /** The group standard lapsed. */
    public static final int STANDARD_LAPSED = 12;

    /** The enterprise standard's new edition was entered. */
    public static final int STANDARD_REISSUED = 3;

    /** From when on the new edition applies. */
    public static final int REISSUE_EFFECTIVE = 20;

    /** One laboratory's scope became smaller. */
    public static final int SCOPE_LAPSED = 50;

    public static final int WITHDRAWN = 10;
    public static final int DELISTED = 9;
    public static final int REPORT_WITHDRAWN = 5;
    public static final int FROZEN = 4;
    public static final int RECALLED = 2;
}
