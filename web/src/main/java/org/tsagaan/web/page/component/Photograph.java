package org.tsagaan.web.page.component;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tsagaan.order.PhotoSize;
import org.tsagaan.order.Review;

/**
 * A photograph of a review as a browser chooses from its sizes.
 *
 * @param small address of the smallest
 * @param large address of the largest
 * @param sources all of them with their widths, as {@code srcset} takes them
 * @param width pixels across of the largest, so that its place is kept
 * @param height pixels from top to bottom of the largest
 */
public record Photograph(String small, String large, String sources, int width, int height) {

    public static Photograph of(Review.Photo photo) {
        return new Photograph(
                address(photo, PhotoSize.SMALL),
                address(photo, PhotoSize.LARGE),
                Arrays.stream(PhotoSize.values())
                        .map(size -> address(photo, size) + " " + width(photo, size) + "w")
                        .collect(Collectors.joining(", ")),
                photo.width(),
                photo.height());
    }

    /** Where a photograph is read in a size. */
    public static String address(Review.Photo photo, PhotoSize size) {
        return "/reviews/photos/" + photo.id() + "/" + size.name().toLowerCase(Locale.ROOT);
    }

    /** How wide a size is: the longer side is bounded, and nothing is ever enlarged. */
    private static long width(Review.Photo photo, PhotoSize size) {
        int longest = Math.max(photo.width(), photo.height());
        double scale = Math.min(1, (double) size.longestSide() / longest);
        return Math.max(1, Math.round(photo.width() * scale));
    }
}
