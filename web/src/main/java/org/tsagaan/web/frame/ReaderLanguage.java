package org.tsagaan.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Chooses the reader's language, and remembers in a cookie the one an address asked for. */
@Provider
public class ReaderLanguage implements ContainerResponseFilter {
    private static final String NAME = "lang";
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    /** The language a request is to be answered in. */
    public static Language of(HttpServletRequest request) {
        return Language.choose(
                asked(request.getQueryString()),
                PageContexts.cookie(request, NAME),
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** Read from the raw query: getParameter would swallow the body of a form before JAX-RS. */
    private static @Nullable String asked(@Nullable String query) {
        return query == null
                ? null
                : Arrays.stream(query.split("&"))
                        .filter(pair -> pair.startsWith(NAME + "="))
                        .map(pair -> pair.substring(NAME.length() + 1))
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Language.find(asked(request.getUriInfo().getRequestUri().getRawQuery()))
                .ifPresent(language -> remember(language, response));
    }

    private static void remember(Language language, ContainerResponseContext response) {
        var cookie =
                new NewCookie.Builder(NAME)
                        .value(language.code())
                        .path("/")
                        .maxAge(YEAR)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build();
        response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie);
    }
}
