package org.tsagaan.web.api.cart;

import java.time.Instant;
import org.tsagaan.storefront.PickUp;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** Where goods can be picked up. */
@Means("Where goods can be picked up, free of charge.")
public record PickUpPlace(
        @Means(value = "Division (GB/T 2260).", example = "152502") String divisionCode,
        @Means("The division.") Named division,
        @Means(value = "The rest of the address.", example = "团结大街1号") String address,
        @Means(value = "A telephone number.", example = "0479-8200000") String phone,
        @Means(value = "Hours after the payment in which the seller has it ready.", example = "24")
                int readyHours,
        @Means(
                        value = "By when it is ready, in opening hours, if it is paid in time.",
                        example = "2026-12-01T02:00:00Z")
                Instant readyBy) {

    static PickUpPlace of(PickUp place) {
        return new PickUpPlace(
                place.divisionCode(),
                new Named(place.divisionZh(), place.divisionEn()),
                place.address(),
                place.phone(),
                place.readyHours(),
                place.readyBy());
    }
}
