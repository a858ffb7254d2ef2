package org.tsagaan.web.api.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.RegisterEntry;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;

/** A page of the public register. */
@Means("A page of the public register, in the order of registration, at most 100.")
public record RegisterList(
        @Means("In the order of registration.") List<Registered> items,
        @Means(value = "For the page after this; absent on the last.", example = "cmVnaXN0ZXIKMQ")
                @Nullable String nextCursor) {

    static final int PAGE = 100;

    static RegisterList of(String list, List<RegisterEntry> found) {
        List<RegisterEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new RegisterList(
                shown.stream().map(Registered::of).toList(),
                found.size() > PAGE ? PageCursor.after(list, shown.getLast().producerId()) : null);
    }
}
