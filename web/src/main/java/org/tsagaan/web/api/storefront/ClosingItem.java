package org.tsagaan.web.api.storefront;

import java.time.LocalDate;
import org.tsagaan.storefront.OpeningHours.Closing;
import org.tsagaan.web.api.Means;

/** Days on which nobody is received. */
@Means("Days on which nobody is received, both included.")
public record ClosingItem(
        @Means(value = "The closing.", example = "92117") long closingId,
        @Means(value = "First day.", example = "2027-02-05") LocalDate firstDay,
        @Means(value = "Last day.", example = "2027-02-12") LocalDate lastDay,
        @Means(value = "Why, as the seller says it.", example = "白节") String reason) {

    static ClosingItem of(Closing closing) {
        return new ClosingItem(
                closing.id(), closing.firstDay(), closing.lastDay(), closing.reason());
    }
}
