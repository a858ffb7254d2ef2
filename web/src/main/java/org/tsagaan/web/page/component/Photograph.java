package org.tsagaan.web.page.component;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tsagaan.kernel.PhotoSize;
import org.tsagaan.order.Review;
import org.tsagaan.storefront.StorePicture;

/**
 * A photograph as a browser chooses from its sizes.
 *
 * @param small address of the smallest
 * @param large address of the largest
 * @param sources all of them with their widths, as {@code srcset} takes them
 * @param width pixels across of the largest, so that its place is kept
 * @param height pixels from top to bottom of the largest
 */
public record Photograph(String small, String large, String sources, int width, int height) {

    /** A photograph of a review. */
    public static Photograph of(Review.Photo photo) {
        return of("/reviews/photos/" + photo.id() + "/", photo.width(), photo.height());
    }

    /** A picture of a storefront. */
    public static Photograph of(StorePicture picture) {
        return of("/storefronts/pictures/" + picture.id() + "/", picture.width(), picture.height());
    }

    private static Photograph of(String path, int width, int height) {
        return new Photograph(
                path + name(PhotoSize.SMALL),
                path + name(PhotoSize.LARGE),
                Arrays.stream(PhotoSize.values())
                        .map(size -> path + name(size) + " " + wide(width, height, size) + "w")
                        .collect(Collectors.joining(", ")),
                width,
                height);
    }

    private static String name(PhotoSize size) {
        return size.name().toLowerCase(Locale.ROOT);
    }

    /** How wide a size is: the longer side is bounded, and nothing is ever enlarged. */
    private static long wide(int width, int height, PhotoSize size) {
        double scale = Math.min(1, (double) size.longestSide() / Math.max(width, height));
        return Math.max(1, Math.round(width * scale));
    }
}
