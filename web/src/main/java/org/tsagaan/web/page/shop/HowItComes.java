package org.tsagaan.web.page.shop;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tsagaan.order.Wishes;
import org.tsagaan.web.page.Form;

/**
 * How the buyer wants each storefront's goods to come, as the form of checkout has it: a choice
 * {@code how-ID} of each storefront that offers pick-up, and a box for cold chain.
 */
public final class HowItComes {

    /** To have the goods brought: what is chosen when nothing is. */
    public static final String DELIVERED = "DELIVERED";

    /** To come for them. */
    public static final String PICKED_UP = "PICKED_UP";

    private static final String FIELD = "how-";
    private static final Pattern CHOICE = Pattern.compile(FIELD + "([0-9]{1,18})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private HowItComes() {}

    /** The name of a storefront's choice. */
    public static String field(long storefrontId) {
        return FIELD + storefrontId;
    }

    static Wishes read(Form form) {
        List<Long> coldChain =
                form.values("coldChain").stream()
                        .filter(id -> NUMBER.matcher(id).matches())
                        .map(Long::valueOf)
                        .toList();
        return Wishes.of(
                coldChain, form.typed().keySet().stream().flatMap(f -> pickedUp(form, f)).toList());
    }

    private static Stream<Long> pickedUp(Form form, String field) {
        Matcher choice = CHOICE.matcher(field);
        return choice.matches() && form.value(field).equals(PICKED_UP)
                ? Stream.of(Long.valueOf(choice.group(1)))
                : Stream.empty();
    }
}
