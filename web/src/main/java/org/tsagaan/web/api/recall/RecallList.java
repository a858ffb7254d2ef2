package org.tsagaan.web.api.recall;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.recall.RecallView;
import org.tsagaan.web.api.Means;

/** Some recalls. */
@Means("A page of recalls.")
public record RecallList(
        @Means("The recalls.") List<RecallNotice> items,
        @Means(value = "For the page after this; absent on the last.", example = "cmVjYWxscwox")
                @Nullable String nextCursor) {

    static RecallList of(List<RecallView> recalls, @Nullable String nextCursor) {
        return new RecallList(recalls.stream().map(RecallNotice::of).toList(), nextCursor);
    }
}
