package org.tsagaan.web.api.storefront;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;

/** Whether a storefront offers pick-up. */
@Means("Whether shoppers may pick up what they ordered, and how soon.")
public record PickUpOffer(
        @Means(
                        value =
                                "Hours after the payment in which it is ready, 1 to 72; absent when"
                                        + " pick-up is not offered.",
                        example = "24")
                @Nullable Integer readyHours) {

    static PickUpOffer of(OptionalInt hours) {
        return new PickUpOffer(hours.isPresent() ? hours.getAsInt() : null);
    }

    OptionalInt hours() {
        return readyHours == null ? OptionalInt.empty() : OptionalInt.of(readyHours);
    }
}
