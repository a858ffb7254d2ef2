package org.tsagaan.web.api.storefront;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Optional;
import org.tsagaan.storefront.Theme;
import org.tsagaan.web.api.Means;

/** How a storefront looks. */
@Means("How a storefront looks.")
public record ThemeChoice(
        @Means(value = "SNOW, STEPPE, SKY, HEARTH or DUSK.", example = "STEPPE") @Size(max = 20)
                String theme) {

    /** The theme of that name; empty when there is none. */
    Optional<Theme> find() {
        return Arrays.stream(Theme.values()).filter(one -> one.name().equals(theme)).findFirst();
    }
}
