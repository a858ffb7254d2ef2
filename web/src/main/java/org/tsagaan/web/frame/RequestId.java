package org.tsagaan.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id that ties a request's answer to its log lines. */
public final class RequestId {
    /** The header it comes and goes by. */
    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    /** The id of a request, made at the first call; a sane one sent by the caller is kept. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        var id = kept(request.getHeader(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    /** The id of the request this thread works for, or a dash outside of any. */
    public static String current() {
        var id = CURRENT.get();
        return id == null ? "-" : id;
    }

    /** Whether this thread works for a request. */
    static boolean isKnown() {
        return CURRENT.get() != null;
    }

    static void enter(String id) {
        CURRENT.set(id);
    }

    static void leave() {
        CURRENT.remove();
    }

    static String kept(@Nullable String sent) {
        return sent != null && sent.matches("[A-Za-z0-9._-]{8,64}")
                ? sent
                : UUID.randomUUID().toString();
    }
}
