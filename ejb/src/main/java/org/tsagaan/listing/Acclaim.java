package org.tsagaan.listing;

/**
 * How the buyers of a product judge it: verified reviews alone, those included whose text is
 * hidden.
 *
 * @param reviews how many there are
 * @param stars of all of them together, 1 to 5 each
 */
public record Acclaim(long reviews, long stars) {

    /** Nobody has judged yet. */
    public static final Acclaim NONE = new Acclaim(0, 0);

    /** What is presumed of what nobody has judged, in thousandths of a star. */
    public static final long PRESUMED = 4000;

    /** How many reviews the presumption weighs as much as. */
    public static final long WEIGHT = 8;

    /**
     * @throws IllegalArgumentException unless each review gave one to five stars
     */
    public Acclaim {
        if (stars < reviews || stars > 5 * reviews) {
            throw new IllegalArgumentException(reviews + " reviews can not give " + stars);
        }
    }

    /** Tenths of a star on average, rounded half up; 0 while nobody has judged. */
    public int tenths() {
        return reviews == 0 ? 0 : (int) Math.round(10.0 * stars / reviews);
    }

    /**
     * The average, drawn towards what is presumed the more the fewer judged: thousandths of a star,
     * rounded down. One review of five stars does not stand above a hundred of nearly five.
     */
    public long damped() {
        return Math.floorDiv(PRESUMED * WEIGHT + 1000 * stars, WEIGHT + reviews);
    }

    /** {@link #damped()} for a sort: 0 while nobody has judged. */
    public long rank() {
        return reviews == 0 ? 0 : damped();
    }
}
