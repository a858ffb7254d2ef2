package org.tsagaan.web.page.shop;

import java.util.Map;
import org.tsagaan.order.CartView;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.TrustStrip;

/**
 * The cart as it stands.
 *
 * @param trust of each offer that can be bought now, by its id
 * @param form what was typed, with what is wrong
 */
public record CartPage(CartView cart, Map<Long, TrustStrip> trust, Form form) implements View {
    @Override
    public String template() {
        return "shop/cart.jte";
    }
}
