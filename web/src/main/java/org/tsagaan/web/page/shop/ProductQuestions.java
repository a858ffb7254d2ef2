package org.tsagaan.web.page.shop;

import java.util.List;
import org.tsagaan.order.Question;

/**
 * What is asked of a product, as its page shows it.
 *
 * @param shown the newest questions
 * @param all address of the page of all of them, where one can ask
 * @param more whether there are more than are shown
 */
public record ProductQuestions(List<Question> shown, String all, boolean more) {

    public ProductQuestions {
        shown = List.copyOf(shown);
    }

    /**
     * @param read the newest, one more than are shown when there are more
     * @param most how many are shown
     */
    static ProductQuestions of(List<Question> read, int most, long offerId) {
        return new ProductQuestions(
                read.subList(0, Math.min(most, read.size())),
                "/products/" + offerId + "/questions",
                read.size() > most);
    }
}
