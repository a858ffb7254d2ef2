package org.tsagaan.web.page.merchant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.order.FulfilmentState;
import org.tsagaan.order.PartToSend;
import org.tsagaan.sellability.Reason;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * What a seller has to send.
 *
 * @param mine whom the person sells for
 * @param organisationId whose parts are shown
 * @param stopped why the gate stopped a dispatch; empty when it did not
 * @param form what was typed, with what is wrong
 * @param next address of the parts that follow, or null
 */
public record MerchantPage(
        List<Membership> mine,
        long organisationId,
        FulfilmentState state,
        List<PartToSend> parts,
        List<Reason> stopped,
        Form form,
        @Nullable String next)
        implements View {
    @Override
    public String template() {
        return "merchant/desk.jte";
    }
}
