package org.tsagaan.web.page.storefront;

import java.util.List;
import org.tsagaan.account.Membership;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * Where a seller that has no storefront opens it.
 *
 * @param mine whom the person sells for
 * @param organisationId whose storefront it will be
 * @param form what was typed, with what is wrong; at first the names of the organisation
 */
public record OpeningPage(List<Membership> mine, long organisationId, Form form) implements View {

    public OpeningPage {
        mine = List.copyOf(mine);
    }

    @Override
    public String template() {
        return "storefront/opening.jte";
    }
}
