package org.tsagaan.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers a stranger with a page that is kept, before JAX-RS is asked: to choose among all
 * addresses and to make what it injects costs more than such a page. Whoever is known, and whatever
 * is not kept, goes on; what is answered is the same either way.
 */
public final class KeptPagesFilter extends HttpFilter {

    private static final RuntimeDelegate.HeaderDelegate<NewCookie> COOKIES =
            RuntimeDelegate.getInstance().createHeaderDelegate(NewCookie.class);

    @Inject private transient KeptPages pages;
    @Inject private transient PageContexts contexts;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isPlain(request) || !isAnswered(request, response)) {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPlain(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getQueryString() == null
                && RememberedProvince.find(request).isEmpty()
                && PageHeaders.areWelcome(request.getHeader(HttpHeaders.ACCEPT));
    }

    private boolean isAnswered(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageContext page = contexts.of(request);
        Optional<KeptView> kept =
                page.isOfAnyStranger()
                        ? pages.find(page.path().path(), page.language())
                        : Optional.empty();
        if (kept.isEmpty()) {
            return false;
        }
        byte[] html = kept.get().render(page);
        response.setContentType(PageHeaders.TYPE);
        response.setContentLength(html.length);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, page.language().tag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, PageHeaders.CACHING);
        response.setHeader(HttpHeaders.VARY, PageHeaders.VARY);
        PageHeaders.cookie(page, request.isSecure())
                .map(COOKIES::toString)
                .ifPresent(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie));
        response.getOutputStream().write(html);
        return true;
    }
}
