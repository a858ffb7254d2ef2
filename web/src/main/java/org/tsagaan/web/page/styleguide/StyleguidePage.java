package org.tsagaan.web.page.styleguide;

import java.util.List;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.chart.Chart;
import org.tsagaan.web.page.component.Alert;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.component.FacetForm;
import org.tsagaan.web.page.component.Fact;
import org.tsagaan.web.page.component.ProductCard;
import org.tsagaan.web.page.component.Progress;
import org.tsagaan.web.page.component.Table;
import org.tsagaan.web.page.component.TrustStrip;
import org.tsagaan.web.page.component.VerdictTable;

/** The gallery of components. */
public record StyleguidePage(
        Form form,
        TrustStrip trust,
        TrustStrip doubtful,
        List<ProductCard> cards,
        VerdictTable verdicts,
        FacetForm facets,
        List<Alert> alerts,
        List<Progress> progress,
        Table table,
        List<Fact> facts,
        List<Choice> provinces,
        List<Chart> charts)
        implements View {
    @Override
    public String template() {
        return "styleguide/styleguide.jte";
    }
}
