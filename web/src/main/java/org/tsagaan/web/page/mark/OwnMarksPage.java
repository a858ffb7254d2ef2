package org.tsagaan.web.page.mark;

import java.util.List;
import org.tsagaan.account.Membership;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.component.Table;

/**
 * What a merchant's producer was granted, and how long each still holds.
 *
 * @param mine whom the person sells for
 * @param organisationId whose grants are shown
 */
public record OwnMarksPage(List<Membership> mine, long organisationId, Table grants)
        implements View {

    public OwnMarksPage {
        mine = List.copyOf(mine);
    }

    @Override
    public String template() {
        return "mark/own.jte";
    }
}
