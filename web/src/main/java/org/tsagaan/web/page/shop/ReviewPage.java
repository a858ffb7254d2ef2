package org.tsagaan.web.page.shop;

import java.util.List;
import java.util.stream.IntStream;
import org.tsagaan.order.OrderView;
import org.tsagaan.order.Rating;
import org.tsagaan.web.frame.PageContext;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * Where a buyer says something of a line of an order.
 *
 * @param form what was typed, with what is wrong
 */
public record ReviewPage(String number, OrderView.Line line, Form form) implements View {

    /** Stars to choose from, the most first. */
    public List<Choice> stars(PageContext page) {
        return IntStream.rangeClosed(1, Rating.MOST)
                .map(stars -> Rating.MOST + 1 - stars)
                .mapToObj(s -> new Choice(String.valueOf(s), page.text("review.choice." + s)))
                .toList();
    }

    @Override
    public String template() {
        return "review/write.jte";
    }
}
