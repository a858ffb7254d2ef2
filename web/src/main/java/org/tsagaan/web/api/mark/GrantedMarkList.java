package org.tsagaan.web.api.mark;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.mark.MarkGrantView;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;

/** A page of the grants. */
@Means("A page of the grants of marks, the newest first, at most 100.")
public record GrantedMarkList(
        @Means("Newest first.") List<GrantedMark> items,
        @Means(value = "For the page after this; absent on the last.", example = "bWFya3MKMQ")
                @Nullable String nextCursor) {

    static final int PAGE = 100;

    static GrantedMarkList of(String list, List<MarkGrantView> found, LocalDate today) {
        List<MarkGrantView> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new GrantedMarkList(
                shown.stream().map(m -> GrantedMark.of(m, today)).toList(),
                found.size() > PAGE ? PageCursor.after(list, shown.getLast().id()) : null);
    }
}
