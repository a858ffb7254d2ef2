package org.tsagaan.web.api.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.standard.DeclarationView;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;

/** A page of declarations. */
@Means("A page of declared editions, at most 50.")
public record DeclarationList(
        @Means("The editions, in the order of the list.") List<Declaration> items,
        @Means(value = "For the page after this; absent on the last.", example = "bWFya3MKMQ")
                @Nullable String nextCursor) {

    static final int PAGE = 50;

    static DeclarationList of(String list, List<DeclarationView> found) {
        List<DeclarationView> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new DeclarationList(
                shown.stream().map(Declaration::of).toList(),
                found.size() > PAGE ? PageCursor.after(list, shown.getLast().id()) : null);
    }
}
