package org.tsagaan.web.api.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.InspectionRequestView;
import org.tsagaan.web.api.Means;

/** A page of inspections. */
@Means("A page of inspections.")
public record InspectionList(
        @Means("Of a lot newest first; of a laboratory what is due first.") List<Inspection> items,
        @Means(value = "For the page after this; absent on the last.", example = "aW5zcGVjdAox")
                @Nullable String nextCursor) {

    static InspectionList of(List<InspectionRequestView> found, @Nullable String nextCursor) {
        return new InspectionList(found.stream().map(Inspection::of).toList(), nextCursor);
    }
}
