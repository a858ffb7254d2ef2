package org.tsagaan.web.api.recall;

import java.util.List;
import org.tsagaan.recall.RecallPreview;
import org.tsagaan.web.api.Means;

/** What a recall would take in. */
@Means("What a recall would take in. Nothing is announced.")
public record PreviewedRecall(
        @Means("Lots that are not recalled yet.") List<LotInRecall> lots,
        @Means(value = "Units made.", example = "1200") int made,
        @Means(value = "Units that would go off the shelf.", example = "360") int onShelf,
        @Means(value = "Units ordered that would be stopped.", example = "36") int stopped,
        @Means(value = "Units that have left.", example = "804") int sent,
        @Means(value = "People who ordered of them.", example = "97") int people,
        @Means(value = "Supermarkets and department stores that did.", example = "2")
                int retailers) {

    static PreviewedRecall of(RecallPreview p) {
        return new PreviewedRecall(
                p.lots().stream().map(lot -> LotInRecall.of(lot, true)).toList(),
                p.made(),
                p.onShelf(),
                p.stopped(),
                p.sent(),
                p.shoppers(),
                p.retailers());
    }
}
