package org.tsagaan.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes the page context of a request, once per request and without a session. */
@ApplicationScoped
public class PageContexts {
    private static final String ATTRIBUTE = PageContext.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Found once: looking for beans costs more than asking them. */
    private List<ReaderFacts> readers = List.of();

    @Inject
    @ConfigProperty(name = "stripe.api.key")
    private Optional<String> stripeKey;

    @Inject private MarketAddress market;

    private @Nullable Assets assets;

    @Inject private HttpServletRequest current;

    @Inject
    void knowReaders(Instance<ReaderFacts> all) {
        readers = all.stream().toList();
    }

    /** The context of the request being answered. */
    public PageContext current() {
        return of(current);
    }

    /** The context of a request. */
    public PageContext of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof PageContext known) {
            return known;
        }
        var made = make(request);
        request.setAttribute(ATTRIBUTE, made);
        return made;
    }

    private PageContext make(HttpServletRequest request) {
        return new PageContext(
                ReaderLanguage.of(request),
                readers.stream()
                        .flatMap(reader -> reader.findSignedIn(request).stream())
                        .findFirst()
                        .orElse(null),
                CsrfToken.of(cookie(request, CsrfToken.COOKIE)),
                readers.stream().mapToInt(reader -> reader.countInCart(request)).sum(),
                RequestId.of(request),
                address(request),
                stripeKey.isEmpty(),
                assetsOf(request),
                market.root());
    }

    /** The address to come back to: of a form that was sent it is the page it was on. */
    private static RequestPath address(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                ? RequestPath.of(request.getRequestURI(), request.getQueryString())
                : RequestPath.ofReferrer(request.getHeader("Referer"));
    }

    private Assets assetsOf(HttpServletRequest request) {
        var known = assets;
        if (known == null) {
            known = new Assets(request.getServletContext()::getResourceAsStream);
            assets = known;
        }
        return known;
    }

    static @Nullable String cookie(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }
}
