package org.tsagaan.web.frame;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.jspecify.annotations.Nullable;

/**
 * A view that is shown again and again. Its page is the same for every stranger who has nothing in
 * the cart and comes by the plain address, but for the token of its forms: for them it is rendered
 * once. Whoever keeps one must know that what it shows still holds.
 */
public final class KeptView implements View {

    private final View view;
    private final RequestPath address;
    private volatile @Nullable Stretches rendered;

    /**
     * @param path the plain address of its page
     */
    public KeptView(View view, String path) {
        this.view = view;
        this.address = RequestPath.of(path, null);
    }

    @Override
    public String template() {
        return view.template();
    }

    /** The page of it for a reader. */
    byte[] render(PageContext page) {
        if (!page.isOfAnyStranger() || !page.path().equals(address)) {
            return Rendering.render(view, page);
        }
        Stretches stretches = rendered;
        if (stretches == null) {
            CsrfToken mark = CsrfToken.mark();
            stretches =
                    Stretches.cut(
                            Rendering.render(view, page.with(mark)),
                            mark.value().getBytes(US_ASCII));
            rendered = stretches;
        }
        byte[] token = stretches.hasToken() ? page.csrfToken().getBytes(US_ASCII) : new byte[0];
        return stretches.with(token);
    }
}
