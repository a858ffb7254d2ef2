package org.tsagaan.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.FieldFault;
import org.tsagaan.web.frame.Message;

/** Where a page of a list ended: opaque to callers, and good for that list alone. */
public final class PageCursor {
    private static final Pattern FORM = Pattern.compile("([^\n]{1,200})\n([0-9]{1,18})");

    private PageCursor() {}

    /** The cursor after a row of a list. */
    public static String after(String list, long id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((list + "\n" + id).getBytes(UTF_8));
    }

    /**
     * The row a cursor stands after; empty without one.
     *
     * @throws FaultException 400 when it is not a cursor of that list
     */
    public static OptionalLong read(String list, @Nullable String cursor) {
        if (cursor == null) {
            return OptionalLong.empty();
        }
        var parts = FORM.matcher(plain(cursor));
        if (!parts.matches() || !parts.group(1).equals(list)) {
            throw broken();
        }
        return OptionalLong.of(Long.parseLong(parts.group(2)));
    }

    private static String plain(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw broken();
        }
    }

    private static FaultException broken() {
        return QueryBinding.wrong(
                List.of(FieldFault.at("/cursor", Message.of("problem.cursor-unusable"))));
    }
}
