package org.tsagaan.web.page.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.IntStream;
import org.tsagaan.reading.Sought;
import org.tsagaan.search.Suggestion;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.component.Marked;

/** What may be meant by what was typed so far: the list below the field of the search. */
public record SuggestionsView(List<Item> items) implements View {
    public SuggestionsView {
        items = List.copyOf(items);
    }

    /**
     * One of them.
     *
     * @param id of its element
     * @param href where it leads
     */
    public record Item(String id, String href, Suggestion.Kind kind, Marked text) {}

    static SuggestionsView of(List<Suggestion> suggestions, Sought typed) {
        return new SuggestionsView(
                IntStream.range(0, suggestions.size())
                        .mapToObj(at -> item("suggestion-" + at, suggestions.get(at), typed))
                        .toList());
    }

    private static Item item(String id, Suggestion suggestion, Sought typed) {
        return new Item(
                id,
                href(suggestion),
                suggestion.kind(),
                Marked.of(suggestion.text(), typed.in(suggestion.text())));
    }

    private static String href(Suggestion suggestion) {
        String code = URLEncoder.encode(suggestion.code(), UTF_8);
        return switch (suggestion.kind()) {
            case CATEGORY -> "/search?category=" + code;
            case PRODUCT -> "/search?q=" + code;
            case PLACE -> "/search?division=" + code;
            case PRODUCER -> "/producers/" + code;
            case STOREFRONT -> "/stores/" + code;
        };
    }

    @Override
    public String template() {
        return "shop/suggestions.jte";
    }
}
