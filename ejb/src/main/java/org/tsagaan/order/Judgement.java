package org.tsagaan.order;

import java.util.List;

/**
 * What a buyer sends as a review.
 *
 * @param stars 1 to 5
 * @param photos files as they were sent, at most {@value #MOST_PHOTOS}
 */
public record Judgement(int stars, String text, List<byte[]> photos) {

    /** How many photographs at most. */
    public static final int MOST_PHOTOS = 4;

    /** Megabytes of a photograph as it is sent, at most. */
    public static final int LARGEST_PHOTO = 8;

    public Judgement {
        photos = List.copyOf(photos);
    }
}
