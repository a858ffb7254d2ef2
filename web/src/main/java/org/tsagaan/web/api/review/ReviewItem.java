package org.tsagaan.web.api.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.Review;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** What a buyer said of what was sent. */
@Means("What a buyer said of a line of an order; every one is a verified purchase.")
public record ReviewItem(
        @Means(value = "The review.", example = "70117") long reviewId,
        @Means("The product.") Named product,
        @Means(value = "The buyer's shortened name.", example = "林**") String author,
        @Means(value = "1 to 5.", example = "5") int stars,
        @Means(value = "What was said; absent while moderation hides it.", example = "奶香很浓")
                @Nullable String text,
        @Means(value = "Why moderation hides the text; absent when it does not.", example = "含有电话")
                @Nullable String hiddenReason,
        @Means(value = "The lot that was sent.", example = "L20261101A") String lotNumber,
        @Means(value = "When it was ordered.", example = "2026-11-03") LocalDate boughtOn,
        @Means(value = "When it was written.", example = "2026-11-10T08:00:00Z") Instant writtenAt,
        @Means("Photographs that came with it and are shown.") List<Photo> photos,
        @Means(value = "What the seller answers; absent while it has not.", example = "谢谢您")
                @Nullable String answer,
        @Means(value = "When the seller answered.", example = "2026-11-11T08:00:00Z")
                @Nullable Instant answeredAt) {

    /** A photograph. */
    @Means("A photograph, a WebP in three sizes.")
    public record Photo(
            @Means(value = "The photograph.", example = "70121") long photoId,
            @Means(
                            value = "Path of its largest size, at most 1600 pixels.",
                            example = "/reviews/photos/70121/large")
                    String large,
            @Means(
                            value = "Path of its middle size, at most 960 pixels.",
                            example = "/reviews/photos/70121/medium")
                    String medium,
            @Means(
                            value = "Path of its smallest size, at most 320 pixels.",
                            example = "/reviews/photos/70121/small")
                    String small,
            @Means(value = "Pixels across of the largest.", example = "1600") int width,
            @Means(value = "Pixels from top to bottom of the largest.", example = "1200")
                    int height) {}

    private static Photo photo(Review.Photo photo) {
        String address = "/reviews/photos/" + photo.id() + "/";
        return new Photo(
                photo.id(),
                address + "large",
                address + "medium",
                address + "small",
                photo.width(),
                photo.height());
    }

    static ReviewItem of(Review review) {
        return new ReviewItem(
                review.id(),
                new Named(review.productZh(), review.productEn()),
                review.author(),
                review.stars(),
                review.text(),
                review.hiddenReason(),
                review.lotNumber(),
                review.boughtOn(),
                review.writtenAt(),
                review.photos().stream()
                        .filter(photo -> photo.hiddenReason() == null)
                        .map(ReviewItem::photo)
                        .toList(),
                review.answer(),
                review.answeredAt());
    }
}
