package org.tsagaan.web.page.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.tsagaan.order.PlacedOrder;
import org.tsagaan.web.frame.Visitors;

/**
 * Lets a guest's browser see the guest's orders: a cookie an order, so that no link shows a token.
 */
@ApplicationScoped
public class OrderCookies {

    private static final Duration LIFE = Duration.ofDays(90);
    private static final String PREFIX = "order-";

    NewCookie grant(PlacedOrder order, HttpServletRequest request) {
        return grant(order.number(), order.accessToken(), request);
    }

    NewCookie grant(String number, String token, HttpServletRequest request) {
        return Visitors.cookie(PREFIX + number, token, LIFE, request);
    }

    Optional<String> findToken(String number, HttpServletRequest request) {
        Cookie[] sent = request.getCookies();
        Stream<Cookie> cookies = sent == null ? Stream.empty() : Arrays.stream(sent);
        return cookies.filter(c -> c.getName().equals(PREFIX + number))
                .map(Cookie::getValue)
                .findFirst();
    }
}
