package org.tsagaan.web.page.laboratory;

import java.util.List;
import org.tsagaan.inspection.FeeList;
import org.tsagaan.kernel.Money;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * What a laboratory asks for an inspection.
 *
 * @param sets whether the reader sets it
 */
public record FeesPage(
        long laboratoryId, FeeList fees, List<Choice> categories, boolean sets, Form form)
        implements View {

    public FeesPage {
        categories = List.copyOf(categories);
    }

    @Override
    public String template() {
        return "laboratory/fees.jte";
    }

    /** Whether goods of that category have a fee of their own. */
    public boolean hasOwn(Choice category) {
        return fees.byCategory().containsKey(category.value());
    }

    /** What is asked for goods of that category. */
    public Money fee(Choice category) {
        return new Money(fees.byCategory().getOrDefault(category.value(), fees.usualFen()));
    }
}
