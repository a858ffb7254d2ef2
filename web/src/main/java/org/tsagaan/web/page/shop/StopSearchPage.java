package org.tsagaan.web.page.shop;

import org.tsagaan.web.frame.View;

/**
 * Where the link of a letter leads that stops a saved search.
 *
 * @param words that are looked for
 * @param token of the link
 * @param stopped whether it is stopped now
 */
public record StopSearchPage(long id, String words, String token, boolean stopped) implements View {
    @Override
    public String template() {
        return "shop/stopSearch.jte";
    }
}
