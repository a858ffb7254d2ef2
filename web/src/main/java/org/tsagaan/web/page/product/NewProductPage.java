package org.tsagaan.web.page.product;

import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/** A product to be drafted. */
public record NewProductPage(long producerId, DraftChoices choices, Form form) implements View {

    @Override
    public String template() {
        return "product/draft.jte";
    }
}
