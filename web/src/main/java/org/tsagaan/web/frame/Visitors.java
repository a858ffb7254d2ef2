package org.tsagaan.web.frame;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tsagaan.account.Person;
import org.tsagaan.account.SignedInPeople;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.order.Carts;

/**
 * Who a request is from and which cart is theirs, by two cookies that no script can read. Asked at
 * most once a request; a stranger without a cart costs nothing.
 */
@ApplicationScoped
public class Visitors implements ReaderFacts {

    private static final String SESSION = "session";
    private static final String CART = "cart";
    private static final String PERSON = Person.class.getName();
    private static final Duration CART_LIFE = Duration.ofDays(60);
    private static final Duration SESSION_LIFE = Duration.ofDays(30);
    private static final int LONGEST_TOKEN = 100;

    @EJB private SignedInPeople people;
    @EJB private Carts carts;

    /** The person whose session the request carries. */
    public Optional<Person> findPerson(HttpServletRequest request) {
        if (request.getAttribute(PERSON) instanceof Person known) {
            return Optional.of(known);
        }
        Optional<Person> person = findSessionToken(request).flatMap(people::findPerson);
        person.ifPresent(known -> request.setAttribute(PERSON, known));
        return person;
    }

    /**
     * The same, of a request that nobody makes who is not signed in.
     *
     * @param sought as {@link NotFound} names it
     * @throws NotFound for a stranger, for whom it is not there
     */
    public Person person(HttpServletRequest request, String sought) {
        return findPerson(request).orElseThrow(() -> new NotFound(sought));
    }

    /** The token of the request's session, whoever it belongs to. */
    public Optional<String> findSessionToken(HttpServletRequest request) {
        return token(request, SESSION);
    }

    /** The token of the reader's cart, if something was ever put into one. */
    public Optional<String> findCartToken(HttpServletRequest request) {
        return token(request, CART);
    }

    /** The cookie that makes a cart the reader's. */
    public NewCookie cartCookie(String token, HttpServletRequest request) {
        return cookie(CART, token, CART_LIFE, request);
    }

    /** The cookie that signs a person in. */
    public NewCookie sessionCookie(String token, HttpServletRequest request) {
        return cookie(SESSION, token, SESSION_LIFE, request);
    }

    /** The cookie that takes the session away. */
    public NewCookie noSession(HttpServletRequest request) {
        return cookie(SESSION, "", Duration.ZERO, request);
    }

    @Override
    public Optional<SignedIn> findSignedIn(HttpServletRequest request) {
        return findPerson(request)
                .map(
                        person ->
                                new SignedIn(
                                        person.displayName(),
                                        person.memberships().stream()
                                                .map(m -> m.role().name())
                                                .collect(Collectors.toSet())));
    }

    @Override
    public int countInCart(HttpServletRequest request) {
        return findCartToken(request).map(carts::count).orElse(0);
    }

    /** A cookie that only this market reads, and no script. */
    public static NewCookie cookie(
            String name, String value, Duration life, HttpServletRequest request) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge((int) life.toSeconds())
                .build();
    }

    private static Optional<String> token(HttpServletRequest request, String name) {
        return Optional.ofNullable(PageContexts.cookie(request, name))
                .filter(token -> !token.isBlank() && token.length() <= LONGEST_TOKEN);
    }
}
