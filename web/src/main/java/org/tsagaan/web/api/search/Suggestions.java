package org.tsagaan.web.api.search;

import java.util.List;
import org.tsagaan.search.Suggestion;
import org.tsagaan.web.api.Means;

/** What may be meant. */
@Means("What someone who has typed a beginning may mean, best first.")
public record Suggestions(
        @Means("Best first; empty while Elasticsearch is away.") List<Suggested> items) {

    /** One of them. */
    @Means("What may be meant.")
    public record Suggested(
            @Means(value = "What it is.", example = "CATEGORY") Suggestion.Kind kind,
            @Means(value = "To show, in the reader's language.", example = "奶豆腐") String text,
            @Means(
                            value =
                                    "Code of the category, slug of the storefront, or the words to"
                                            + " search for.",
                            example = "hurood")
                    String code) {}

    static Suggestions of(List<Suggestion> found) {
        return new Suggestions(
                found.stream().map(s -> new Suggested(s.kind(), s.text(), s.code())).toList());
    }
}
