package org.tsagaan.web.api.cart;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.order.Carts;
import org.tsagaan.web.api.Callers;

/** Finds whose cart is meant: a guest's by its secret, an account's own by the word "mine". */
@ApplicationScoped
public class ShoppersCarts {
    /** The name of the cart of whoever is signed in. */
    public static final String MINE = "mine";

    @EJB private Carts carts;
    @Inject private Callers callers;

    /**
     * The token of a cart. A sign-in that has ended is told also where none is needed.
     *
     * @throws NotFound when there is none of that name
     */
    public String token(String name, HttpServletRequest request) {
        callers.find(request);
        if (name.equals(MINE)) {
            return carts.tokenOf(callers.require(request));
        }
        if (!carts.exists(name)) {
            throw new NotFound("cart");
        }
        return name;
    }
}
