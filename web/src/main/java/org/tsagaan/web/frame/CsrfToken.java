package org.tsagaan.web.frame;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The secret a form sends twice, as a field and as a cookie. It is made only when a page asks for
 * it, so that a page without forms sets no cookie.
 */
public final class CsrfToken {
    /** The name of the cookie. */
    public static final String COOKIE = "csrf";

    /** The name of the form field. */
    public static final String FIELD = "_csrf";

    /** The header a script sends instead of the field. */
    public static final String HEADER = "X-CSRF-Token";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String MARK = random();

    private @Nullable String value;
    private boolean fresh;

    private CsrfToken(@Nullable String value) {
        this.value = value;
    }

    /** The token of a cookie; a cookie that cannot be ours is as good as none. */
    public static CsrfToken of(@Nullable String cookie) {
        return new CsrfToken(isSound(cookie) ? cookie : null);
    }

    /**
     * A token that is nobody's, to stand in the place of everybody's. It is secret and as hard to
     * guess as a token: nothing a merchant typed can look like it.
     */
    static CsrfToken mark() {
        return new CsrfToken(MARK);
    }

    private static String random() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The token's value, made now if there was none. */
    public synchronized String value() {
        if (value == null) {
            value = random();
            fresh = true;
        }
        return value;
    }

    /** Whether the value was made by this request, and its cookie must be sent. */
    public synchronized boolean isFresh() {
        return fresh;
    }

    static boolean isSound(@Nullable String value) {
        return value != null && value.matches("[0-9a-f]{32}");
    }
}
