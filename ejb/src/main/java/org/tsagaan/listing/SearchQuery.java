package org.tsagaan.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tsagaan.kernel.Refusal;

/**
 * What someone looks for.
 *
 * @param text words in any of the market's languages, a GTIN or a lot number; empty for everything
 * @param near from where {@link SearchSort#NEAREST} is measured
 * @param cursor of the page before, as {@link SearchPage#nextCursor()} gave it
 * @param size how many items to a page, 1 to {@value #LARGEST_PAGE}
 */
public record SearchQuery(
        String text,
        SearchFilters filters,
        SearchSort sort,
        Optional<Position> near,
        Optional<String> cursor,
        int size) {

    public static final int LONGEST_TEXT = 200;
    public static final int LARGEST_PAGE = 100;
    private static final int MOST_VALUES = 50;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    public SearchQuery {
        text = text.strip();
    }

    /** The words in one shop, best first. */
    public static SearchQuery of(String text, SalesChannel channel) {
        return new SearchQuery(
                text,
                SearchFilters.all(channel),
                SearchSort.RELEVANCE,
                Optional.empty(),
                Optional.empty(),
                24);
    }

    /** Where the page before ended; empty for the first page, and for a cursor that is not ours. */
    public Optional<Cursor> after() {
        return cursor.flatMap(given -> Cursor.parse(given, sort));
    }

    /** Everything that is wrong with it; empty when it can be answered. */
    public List<Refusal> refusals() {
        List<Refusal> wrong = new ArrayList<>();
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            wrong.add(Refusal.of("search.text_too_long", LONGEST_TEXT).about("q"));
        }
        if (size < 1 || size > LARGEST_PAGE) {
            wrong.add(Refusal.of("search.page_size", size, 1, LARGEST_PAGE).about("size"));
        }
        if (sort == SearchSort.NEAREST && near.isEmpty()) {
            wrong.add(Refusal.of("search.position_missing").about("near"));
        }
        if (near.isPresent() && !near.get().isOnEarth()) {
            wrong.add(Refusal.of("search.position_not_on_earth").about("near"));
        }
        if (cursor.isPresent() && after().isEmpty()) {
            wrong.add(Refusal.of("search.cursor_unusable").about("cursor"));
        }
        addWrongFilters(wrong);
        return wrong;
    }

    private static String field(Facet.Name facet) {
        return switch (facet) {
            case CATEGORY -> "category";
            case DIVISION -> "division";
            case PRODUCER_KIND -> "producerKind";
            case SELLER_KIND -> "sellerKind";
            case PRICE -> "priceFrom";
            case STORAGE -> "storage";
            case MARK -> "mark";
            case DAYS_LEFT -> "daysLeft";
            case DELIVER_TO -> "deliverTo";
        };
    }

    private void addWrongFilters(List<Refusal> wrong) {
        for (Facet.Name facet : Facet.Name.values()) {
            Set<String> chosen = filters.chosen(facet);
            if (chosen.size() > MOST_VALUES
                    || chosen.stream().anyMatch(code -> !CODE.matcher(code).matches())) {
                wrong.add(Refusal.of("search.unknown_value").about(field(facet)));
            }
        }
        if (filters.price().isBackwards()) {
            wrong.add(Refusal.of("search.price_range_backwards").about("priceFrom"));
        }
        if (filters.daysLeft() < 0 || filters.daysLeft() > 3650) {
            wrong.add(Refusal.of("search.days_left", filters.daysLeft()).about("daysLeft"));
        }
    }
}
