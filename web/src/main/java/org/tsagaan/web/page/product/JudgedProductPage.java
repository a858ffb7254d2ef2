package org.tsagaan.web.page.product;

import java.util.List;
import org.tsagaan.catalog.ProductState;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Fact;

/**
 * A product for who approves or withdraws it.
 *
 * @param facts what its producer says of it
 * @param grounds what an approval stands on: a certificate and an edition of the standard in force
 * @param notes how it tastes and what is in it; empty while nothing is said
 * @param form what was typed, with what is wrong
 */
public record JudgedProductPage(
        ProductView product, List<Fact> facts, List<Fact> grounds, List<Fact> notes, Form form)
        implements View {

    public JudgedProductPage {
        facts = List.copyOf(facts);
        grounds = List.copyOf(grounds);
        notes = List.copyOf(notes);
    }

    /** Whether it waits for approval. */
    public boolean isWaiting() {
        return product.state().mayBecome(ProductState.APPROVED);
    }

    /** Whether it may be withdrawn. */
    public boolean isWithdrawable() {
        return product.state().mayBecome(ProductState.WITHDRAWN);
    }

    @Override
    public String template() {
        return "product/judged.jte";
    }
}
