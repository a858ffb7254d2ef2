package org.tsagaan.web.page.subsidy;

import java.util.List;
import org.tsagaan.inspection.SubsidyAccount;
import org.tsagaan.kernel.Money;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * What divisions have and used of a year.
 *
 * @param years that can be looked at, the newest last
 * @param divisions of which the budget can be set; none for who does not set budgets
 * @param form what was typed, with what is wrong
 */
public record SubsidiesPage(
        int year,
        List<Integer> years,
        List<SubsidyAccount> accounts,
        List<Choice> divisions,
        Form form)
        implements View {

    public SubsidiesPage {
        years = List.copyOf(years);
        accounts = List.copyOf(accounts);
        divisions = List.copyOf(divisions);
    }

    /** What all of them have. */
    public Money budget() {
        return new Money(accounts.stream().mapToLong(SubsidyAccount::budgetFen).sum());
    }

    /** What all of them used. */
    public Money used() {
        return new Money(accounts.stream().mapToLong(SubsidyAccount::usedFen).sum());
    }

    @Override
    public String template() {
        return "subsidy/subsidies.jte";
    }
}
