package org.tsagaan.web.page.supply;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.storefront.SupplySide;
import org.tsagaan.storefront.SupplyView;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * What a store or a producer has agreed, what is proposed, and where it proposes.
 *
 * @param mine whom the person sells for
 * @param organisationId whose agreements are shown
 * @param side on which side of them it is
 * @param stores to choose from, for a producer
 * @param form what was typed, with what is wrong, and of which line it was said
 * @param next address of the agreements that follow, or null
 */
public record SupplyPage(
        List<Membership> mine,
        long organisationId,
        SupplySide side,
        List<SupplyView> proposals,
        List<SupplyView> agreements,
        List<Choice> stores,
        Form form,
        @Nullable String next)
        implements View {

    public SupplyPage {
        mine = List.copyOf(mine);
        proposals = List.copyOf(proposals);
        stores = List.copyOf(stores);
    }

    /** Whether the reader's organisation sells what others make. */
    public boolean isStore() {
        return side == SupplySide.STORE;
    }

    /** Whether a proposal waits for the reader's side. */
    public boolean isAsked(SupplyView proposal) {
        return proposal.askedId() == organisationId;
    }

    /** Whether something was wrong with this line. */
    public boolean isAbout(SupplyView line) {
        return form.value("line").equals(String.valueOf(line.id()));
    }

    @Override
    public String template() {
        return "supply/supply.jte";
    }
}
