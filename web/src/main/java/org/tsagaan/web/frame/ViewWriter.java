package org.tsagaan.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Writes a {@link View} as the page its template makes of it. Its length is told: what has none
 * ends with a piece of its own, which goes out, and is read, by itself.
 */
@Provider
@Produces(MediaType.TEXT_HTML)
public class ViewWriter implements MessageBodyWriter<View> {
    @Inject private PageContexts contexts;
    @Inject private HttpServletRequest request;

    @Override
    public boolean isWriteable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return View.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            View view,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        var page = contexts.current();
        var html = view instanceof KeptView kept ? kept.render(page) : Rendering.render(view, page);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, PageHeaders.TYPE);
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, html.length);
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, page.language().tag());
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, PageHeaders.CACHING);
        }
        headers.add(HttpHeaders.VARY, PageHeaders.VARY);
        PageHeaders.cookie(page, request.isSecure())
                .ifPresent(cookie -> headers.add(HttpHeaders.SET_COOKIE, cookie));
        body.write(html);
    }
}
