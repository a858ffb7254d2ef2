package org.tsagaan.web.page.lot;

import java.util.List;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/** A lot to be opened. */
public record NewLotPage(long producerId, List<Choice> products, Form form) implements View {

    public NewLotPage {
        products = List.copyOf(products);
    }

    @Override
    public String template() {
        return "lot/newLot.jte";
    }
}
