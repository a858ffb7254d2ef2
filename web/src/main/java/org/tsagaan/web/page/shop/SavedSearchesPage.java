package org.tsagaan.web.page.shop;

import java.util.List;
import org.tsagaan.web.frame.Message;
import org.tsagaan.web.frame.View;

/**
 * The searches that somebody keeps.
 *
 * @param problems why what was asked for was not kept
 */
public record SavedSearchesPage(List<Kept> kept, List<Message> problems) implements View {

    public SavedSearchesPage {
        kept = List.copyOf(kept);
        problems = List.copyOf(problems);
    }

    /**
     * A search that is kept.
     *
     * @param address where it is asked again
     * @param narrowed what it is narrowed by, each in a few words
     */
    public record Kept(long id, String words, String address, List<String> narrowed) {
        public Kept {
            narrowed = List.copyOf(narrowed);
        }
    }

    @Override
    public String template() {
        return "shop/savedSearches.jte";
    }
}
