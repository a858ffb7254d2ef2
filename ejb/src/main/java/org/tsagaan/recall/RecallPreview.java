package org.tsagaan.recall;

import java.util.List;

/**
 * What a recall would take in, while it is not announced.
 *
 * @param lots lots that are not recalled yet; one more than a recall may have, when there are more
 * @param shoppers people who ordered of them
 * @param retailers supermarkets and department stores that ordered of them
 */
public record RecallPreview(List<RecalledLot> lots, int shoppers, int retailers) {

    public RecallPreview {
        lots = List.copyOf(lots);
    }

    /** Units made of all its lots. */
    public int made() {
        return lots.stream().mapToInt(RecalledLot::made).sum();
    }

    /** Units at storefronts that nobody has bought. */
    public int onShelf() {
        return lots.stream().mapToInt(RecalledLot::onShelf).sum();
    }

    /** Units ordered that have not left; they are stopped. */
    public int stopped() {
        return lots.stream().mapToInt(RecalledLot::stopped).sum();
    }

    /** Units that have left for their buyers. */
    public int sent() {
        return lots.stream().mapToInt(RecalledLot::sent).sum();
    }
}
