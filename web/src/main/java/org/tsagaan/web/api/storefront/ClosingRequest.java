package org.tsagaan.web.api.storefront;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tsagaan.web.api.Means;

/** Days on which a storefront is to be closed. */
@Means("Days on which a storefront is to be closed, both included.")
public record ClosingRequest(
        @Means(value = "First day.", example = "2027-02-05") LocalDate firstDay,
        @Means(value = "Last day, today or later.", example = "2027-02-12") LocalDate lastDay,
        @Means(value = "Why, for everybody to read.", example = "白节") @Size(max = 100)
                String reason) {}
