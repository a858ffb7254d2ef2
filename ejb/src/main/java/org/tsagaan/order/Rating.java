package org.tsagaan.order;

import java.util.List;

/**
 * How the buyers of a product judged it, those included whose text moderation hides.
 *
 * @param counts how many gave one star, two, and so on to five
 */
public record Rating(List<Long> counts) {

    /** The most stars a review can give. */
    public static final int MOST = 5;

    /** Nobody has judged yet. */
    public static final Rating NONE = new Rating(List.of(0L, 0L, 0L, 0L, 0L));

    /**
     * @throws IllegalArgumentException unless there is a count for each number of stars
     */
    public Rating {
        counts = List.copyOf(counts);
        if (counts.size() != MOST) {
            throw new IllegalArgumentException("A rating counts one to five stars");
        }
    }

    /** How many reviews there are. */
    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** How many gave so many stars, 1 to 5. */
    public long count(int stars) {
        return counts.get(stars - 1);
    }

    /** How many percent gave so many stars; 0 while nobody has judged. */
    public int percent(int stars) {
        long total = total();
        return total == 0 ? 0 : (int) Math.round(100.0 * count(stars) / total);
    }

    /** Tenths of a star on average, rounded half up: 47 is 4.7; 0 while nobody has judged. */
    public int tenths() {
        long sum = 0;
        for (int stars = 1; stars <= MOST; stars++) {
            sum += stars * count(stars);
        }
        long total = total();
        return total == 0 ? 0 : (int) Math.round(10.0 * sum / total);
    }
}
