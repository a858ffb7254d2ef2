package org.tsagaan.web.api.laboratory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;

/** A page of laboratories. */
@Means("A page of laboratories, in the order in which they were entered, at most 50.")
public record LaboratoryList(
        @Means("In the order in which they were entered.") List<Laboratory> items,
        @Means(value = "For the page after this; absent on the last.", example = "bGFicwox")
                @Nullable String nextCursor) {

    static final int PAGE = 50;
}
