package org.tsagaan.web.api.inspection;

import java.util.List;
import org.tsagaan.standard.EditionView;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.standard.StandardItem;

/** What a lot is to be tested for. */
@Means("What a lot is to be tested for, and by what it will be judged.")
public record ItemList(
        @Means(value = "Code and year of the standard.", example = "DBS15/001.3-2017")
                String standardCode,
        @Means("Every item of the standard, in its order.") List<StandardItem> items) {

    static ItemList of(EditionView edition) {
        return new ItemList(
                edition.fullCode(),
                edition.items().stream().map(i -> StandardItem.of(i.definition())).toList());
    }
}
