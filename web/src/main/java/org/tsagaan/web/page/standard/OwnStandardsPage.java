package org.tsagaan.web.page.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.standard.DeclarationView;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * What a merchant's producer has declared, and where it begins another.
 *
 * @param mine the producers that the person acts for
 * @param organisationId whose standards are shown
 * @param bases national and local standards in force
 * @param form what was refused
 * @param next address of those that follow, or null
 */
public record OwnStandardsPage(
        List<Membership> mine,
        long organisationId,
        List<DeclarationView> declared,
        List<Choice> bases,
        Form form,
        @Nullable String next)
        implements View {

    public OwnStandardsPage {
        mine = List.copyOf(mine);
    }

    @Override
    public String template() {
        return "standard/own.jte";
    }
}
