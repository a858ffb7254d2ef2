package org.tsagaan.web.page.lot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.traceability.LotView;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.paper.LotLabel;

/**
 * Labels of a lot, to be printed by its producer.
 *
 * @param label what each says; null while no authorisation covers the goods
 * @param sellable whether the lot may be sold now
 */
public record LabelPage(
        LotView lot, @Nullable LotLabel label, boolean sellable, List<Choice> stocks, Form form)
        implements View {

    public LabelPage {
        stocks = List.copyOf(stocks);
    }

    @Override
    public String template() {
        return "lot/labels.jte";
    }
}
