package org.tsagaan.web.page.shop;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.order.OrderBook;
import org.tsagaan.order.OrderView;
import org.tsagaan.web.frame.Visitors;

/** Orders of whoever asks: of the cookie that their link left, or of who is signed in. */
@ApplicationScoped
public class OwnOrders {

    @EJB private OrderBook book;
    @Inject private Visitors visitors;
    @Inject private OrderCookies cookies;

    /** Whether nobody can tell yet whose orders they may see. */
    boolean isStranger(String number, HttpServletRequest request) {
        return cookies.findToken(number, request).isEmpty()
                && visitors.findPerson(request).isEmpty();
    }

    /**
     * @throws NotFound when there is no such order, or it is not theirs
     */
    OrderView find(String number, HttpServletRequest request) {
        Optional<String> token = cookies.findToken(number, request);
        return token.map(t -> book.byToken(number, t))
                .or(() -> visitors.findPerson(request).map(p -> book.own(number, p)))
                .orElseThrow(() -> new NotFound("order"));
    }

    Actor actor(HttpServletRequest request) {
        return visitors.findPerson(request).map(Person::actor).orElse(Actor.guest());
    }
}
