package org.tsagaan.web.api.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.OrganisationEntry;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;

/** A page of organisations. */
@Means("A page of organisations, the newest first, at most 100.")
public record OrganisationList(
        @Means("Newest first.") List<Organisation> items,
        @Means(value = "For the page after this; absent on the last.", example = "b3JnCjE")
                @Nullable String nextCursor) {

    static final int PAGE = 100;

    static OrganisationList of(String list, List<OrganisationEntry> found) {
        List<OrganisationEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new OrganisationList(
                shown.stream().map(Organisation::of).toList(),
                found.size() > PAGE
                        ? PageCursor.after(list, shown.getLast().organisation().id())
                        : null);
    }
}
