package org.tsagaan.web.page.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.storefront.DeliveryRestriction;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * Provinces that take no goods of a kind of producer, and those that took none.
 *
 * @param form what was typed, with what is wrong, and of which restriction it was said
 * @param next address of the older ones, or null
 */
public record RestrictionsPage(
        List<DeliveryRestriction> restrictions,
        List<Choice> kinds,
        List<Choice> provinces,
        Form form,
        @Nullable String next)
        implements View {

    public RestrictionsPage {
        restrictions = List.copyOf(restrictions);
        kinds = List.copyOf(kinds);
        provinces = List.copyOf(provinces);
    }

    @Override
    public String template() {
        return "delivery/restrictions.jte";
    }
}
