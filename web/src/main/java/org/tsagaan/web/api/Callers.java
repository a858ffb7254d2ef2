package org.tsagaan.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tsagaan.account.Person;
import org.tsagaan.account.SignedInPeople;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;

/**
 * Who asks, by the bearer token of {@code POST /sessions}. Cookies carry no authority here: what no
 * browser sends of itself, no other site can make it send.
 */
@ApplicationScoped
public class Callers {
    private static final Pattern BEARER =
            Pattern.compile("[Bb]earer +([A-Za-z0-9._~+/-]{1,100}=*)");

    private static final String CALLER = Callers.class.getName();

    @EJB private SignedInPeople people;

    /**
     * The person who asks; empty when nobody signed in. Asked of the database once a request.
     *
     * @throws FaultException 401 when a token was sent that is none, or has ended
     */
    public Optional<Person> find(HttpServletRequest request) {
        var sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (sent == null) {
            return Optional.empty();
        }
        if (request.getAttribute(CALLER) instanceof Person known) {
            return Optional.of(known);
        }
        var person = token(sent).flatMap(people::findPerson).orElseThrow(Callers::unknown);
        request.setAttribute(CALLER, person);
        return Optional.of(person);
    }

    /**
     * The person who asks.
     *
     * @throws FaultException 401 when nobody did who is signed in
     */
    public Person require(HttpServletRequest request) {
        return find(request)
                .orElseThrow(
                        () ->
                                new FaultException(
                                        Fault.of(401, "bearer-needed")
                                                .withHeaders(challenge("Bearer"))));
    }

    /** The token that was sent. */
    public Optional<String> findToken(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .flatMap(Callers::token);
    }

    /** Whose requests these are, so that nobody's keys meet another's. */
    static String scope(Optional<Person> person) {
        return person.map(known -> "account " + known.accountId()).orElse("anybody");
    }

    private static Optional<String> token(String header) {
        var parts = BEARER.matcher(header);
        return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
    }

    private static FaultException unknown() {
        return new FaultException(
                Fault.of(401, "bearer-unknown")
                        .withHeaders(challenge("Bearer error=\"invalid_token\"")));
    }

    private static Map<String, String> challenge(String scheme) {
        return Map.of(HttpHeaders.WWW_AUTHENTICATE, scheme);
    }
}
