package org.tsagaan.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page ended: the sort value and the offer of its last item. The next page begins after
 * them, however many items have come or gone before.
 *
 * @param maker who put the page in order
 * @param key the last item's value in the order of the page
 * @param offerId the last item's offer
 */
public record Cursor(PageMaker maker, SearchSort sort, double key, long offerId) {

    private static final Pattern FORM =
            Pattern.compile("([A-Z_]+) ([A-Z_]+) (-?[0-9.]+(?:E-?[0-9]+)?) ([0-9]{1,19})");

    /** Opaque text, safe in an address. */
    public String text() {
        String plain = maker + " " + sort + " " + key + " " + offerId;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /** Reads what {@link #text()} wrote; empty when it is not ours, or of another order. */
    public static Optional<Cursor> parse(String text, SearchSort sort) {
        try {
            Matcher parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), UTF_8));
            return parts.matches() && parts.group(2).equals(sort.name())
                    ? Optional.of(read(parts, sort))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Cursor read(Matcher parts, SearchSort sort) {
        return new Cursor(
                PageMaker.valueOf(parts.group(1)),
                sort,
                Double.parseDouble(parts.group(3)),
                Long.parseLong(parts.group(4)));
    }
}
