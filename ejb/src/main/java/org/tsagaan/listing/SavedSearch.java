package org.tsagaan.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A search that somebody keeps, to be written to when a new lot appears that it would find.
 *
 * @param words that are looked for; empty for everything that the filters let through
 * @param savedAt since when lots are new to it
 */
public record SavedSearch(long id, String words, SearchFilters filters, Instant savedAt) {

    /** Where in the market it is asked again. */
    public String address() {
        List<String> said = new ArrayList<>();
        add(said, "q", words.isEmpty() ? List.of() : List.of(words));
        add(said, "category", filters.categories());
        add(said, "division", filters.divisions());
        add(said, "producerKind", filters.producerKinds());
        add(said, "sellerKind", filters.sellerKinds());
        add(said, "storage", filters.storages());
        add(said, "mark", filters.marks());
        if (filters.daysLeft() > 0) {
            add(said, "daysLeft", List.of(String.valueOf(filters.daysLeft())));
        }
        add(said, "deliverTo", filters.deliverTo().stream().toList());
        add(said, "price", filters.chosen(Facet.Name.PRICE));
        said.add("sort=NEWEST");
        return "/search?" + String.join("&", said);
    }

    private static void add(List<String> said, String name, Collection<String> values) {
        values.stream()
                .sorted()
                .map(value -> name + "=" + URLEncoder.encode(value, UTF_8))
                .forEach(said::add);
    }
}
