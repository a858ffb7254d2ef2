package org.tsagaan.web.page.shop;

import java.util.List;
import org.tsagaan.order.CartView;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * The last look before an order.
 *
 * @param key makes sending the form twice make one order
 */
public record CheckoutPage(CartView cart, Form form, List<Choice> provinces, String key)
        implements View {
    @Override
    public String template() {
        return "shop/checkout.jte";
    }
}
