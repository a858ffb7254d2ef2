package org.tsagaan.web.page.shop;

import java.util.List;
import java.util.Map;
import org.tsagaan.order.CartView;
import org.tsagaan.web.frame.PageContext;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.seller.StoreTimes;

/**
 * The last look before an order.
 *
 * @param times when somebody is there, of each storefront where something can be picked up
 * @param key makes sending the form twice make one order
 */
public record CheckoutPage(
        CartView cart, Form form, List<Choice> provinces, Map<Long, StoreTimes> times, String key)
        implements View {

    /** The two ways in which goods of a storefront can come. */
    public List<Choice> ways(PageContext page) {
        return List.of(
                new Choice(HowItComes.DELIVERED, page.text("shop.checkout.delivered")),
                new Choice(HowItComes.PICKED_UP, page.text("shop.checkout.picked-up")));
    }

    /** The form with a way chosen for a storefront: to be delivered, when none is. */
    public Form choosing(long storefrontId) {
        String field = HowItComes.field(storefrontId);
        return form.value(field).isEmpty() ? form.with(field, HowItComes.DELIVERED) : form;
    }

    /** Whether somebody could choose to have all of it picked up. */
    public boolean mayNeedNoAddress() {
        return cart.sellers().stream().allMatch(seller -> seller.pickUp().isPresent());
    }

    @Override
    public String template() {
        return "shop/checkout.jte";
    }
}
