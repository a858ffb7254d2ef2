package org.tsagaan.web.page.seller;

import java.util.List;
import org.tsagaan.web.frame.Message;
import org.tsagaan.web.page.component.Pager;
import org.tsagaan.web.page.component.ProductCard;

/**
 * What can be bought now of a seller's or of a producer's.
 *
 * @param problems what could not be read of the address
 */
public record Offered(List<ProductCard> cards, Pager pager, List<Message> problems) {
    public Offered {
        cards = List.copyOf(cards);
        problems = List.copyOf(problems);
    }

    /** Whether the address was understood. */
    public boolean isSound() {
        return problems.isEmpty();
    }
}
