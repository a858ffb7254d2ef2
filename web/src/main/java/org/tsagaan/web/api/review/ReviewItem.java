package org.tsagaan.web.api.review;

import java.time.Instant;
import java.time.LocalDate;
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
        @Means(value = "What the seller answers; absent while it has not.", example = "谢谢您")
                @Nullable String answer,
        @Means(value = "When the seller answered.", example = "2026-11-11T08:00:00Z")
                @Nullable Instant answeredAt) {

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
                review.answer(),
                review.answeredAt());
    }
}
