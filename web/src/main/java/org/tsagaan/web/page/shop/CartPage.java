package org.tsagaan.web.page.shop;

import org.tsagaan.order.CartView;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * The cart as it stands.
 *
 * @param form what was typed, with what is wrong
 */
public record CartPage(CartView cart, Form form) implements View {
    @Override
    public String template() {
        return "shop/cart.jte";
    }
}
