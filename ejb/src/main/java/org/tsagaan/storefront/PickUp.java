package org.tsagaan.storefront;

import java.time.Instant;

/**
 * Where and when something that is ordered now can be picked up.
 *
 * @param readyHours hours after the payment in which the seller has it ready, as the seller says
 * @param divisionCode where it is (GB/T 2260)
 * @param hours when somebody is there
 * @param readyBy by when it is ready: in so many hours, or when visitors are received next after
 *     that
 */
public record PickUp(
        long storefrontId,
        int readyHours,
        String divisionCode,
        String divisionZh,
        String divisionEn,
        String address,
        String phone,
        OpeningHours hours,
        Instant readyBy) {

    /** The province where it is sold and handed over (GB/T 2260). */
    public String provinceCode() {
        return divisionCode.substring(0, 2) + "0000";
    }
}
