package org.tsagaan.web.page.organisation;

import java.util.List;
import org.tsagaan.account.OrganisationEntry;
import org.tsagaan.account.OrganisationMember;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.component.Fact;

/**
 * One organisation, and who acts for it.
 *
 * @param roles those that people can hold there
 * @param grants whether the person may let others act for it
 * @param form what was typed, with what is wrong
 */
public record OrganisationPage(
        OrganisationEntry entry,
        List<Fact> facts,
        List<OrganisationMember> members,
        List<Choice> roles,
        boolean grants,
        Form form)
        implements View {

    public OrganisationPage {
        facts = List.copyOf(facts);
        members = List.copyOf(members);
        roles = List.copyOf(roles);
    }

    @Override
    public String template() {
        return "organisation/organisation.jte";
    }
}
