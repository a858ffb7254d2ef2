package org.tsagaan.web.page.product;

import java.util.List;
import org.tsagaan.catalog.ProductState;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.component.Fact;

/**
 * A product for its producer: what is said of it, to be mended while it is a draft and described
 * until it is withdrawn.
 *
 * @param facts what is said of it
 * @param notes how it tastes and what is in it; empty while nothing is said
 * @param firmnesses how firm it may be
 * @param form both descriptions as they stand or as they were typed, with what is wrong
 */
public record OwnProductPage(
        ProductView product,
        List<Fact> facts,
        List<Fact> notes,
        DraftChoices choices,
        List<Choice> firmnesses,
        Form form)
        implements View {

    public OwnProductPage {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        firmnesses = List.copyOf(firmnesses);
    }

    /** Whether the draft is shown to be mended; what was typed is, whatever became of it. */
    public boolean isMended() {
        return product.state() == ProductState.DRAFT || ProductForm.isTyped(form);
    }

    /** The same of how it tastes and what is in it. */
    public boolean isDescribed() {
        return product.state().isDescribed() || NotesForm.isTyped(form);
    }

    /** Where its pages are. */
    public String address() {
        return OwnProductPages.address(product.producerId(), product.id());
    }

    @Override
    public String template() {
        return "product/one.jte";
    }
}
