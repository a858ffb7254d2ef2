package org.tsagaan.web.page.shop;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tsagaan.kernel.Money;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.listing.Position;
import org.tsagaan.listing.PriceRange;
import org.tsagaan.listing.SalesChannel;
import org.tsagaan.listing.SearchFilters;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.listing.SearchSort;

/**
 * A search as its address says it: {@code q, category, division, producerKind, sellerKind, storage,
 * mark, daysLeft, deliverTo, price, from, to, near, sort, after}. What can not be read is left out
 * of the query and told.
 *
 * @param wrong what could not be read
 */
record SearchForm(SearchQuery query, List<Refusal> wrong) {

    private static final int PAGE = 24;
    private static final Pattern DAYS = Pattern.compile("[0-9]{1,5}");
    private static final Pattern YUAN = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,2})?");

    /** Reads a search that is near no place. */
    static SearchForm read(MultivaluedMap<String, String> sent) {
        return read(sent, code -> Optional.empty());
    }

    /**
     * Reads a search.
     *
     * @param places where the division of a code is, if there is such a one
     */
    static SearchForm read(
            MultivaluedMap<String, String> sent, Function<String, Optional<Position>> places) {
        List<Refusal> wrong = new ArrayList<>();
        SearchFilters filters =
                new SearchFilters(
                        SalesChannel.RETAIL,
                        all(sent, "category"),
                        all(sent, "division"),
                        all(sent, "producerKind"),
                        all(sent, "sellerKind"),
                        all(sent, "storage"),
                        all(sent, "mark"),
                        Optional.empty(),
                        Optional.empty(),
                        price(sent, wrong),
                        days(sent, wrong),
                        Optional.of(one(sent, "deliverTo")).filter(code -> !code.isEmpty()));
        return new SearchForm(
                new SearchQuery(
                        one(sent, "q"),
                        filters,
                        sort(one(sent, "sort")),
                        near(one(sent, "near"), places, wrong),
                        Optional.of(one(sent, "after")).filter(text -> !text.isEmpty()),
                        PAGE),
                wrong);
    }

    /** The parameters a facet form must carry on; a price that was typed is among its own. */
    static Map<String, String> kept(MultivaluedMap<String, String> sent) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : List.of("q", "near", "sort")) {
            if (!one(sent, name).isEmpty()) {
                kept.put(name, one(sent, name));
            }
        }
        return kept;
    }

    private static SearchSort sort(String name) {
        return switch (name) {
            case "PRICE_UP" -> SearchSort.PRICE_UP;
            case "PRICE_DOWN" -> SearchSort.PRICE_DOWN;
            case "NEWEST" -> SearchSort.NEWEST;
            case "RATING" -> SearchSort.RATING;
            case "NEAREST" -> SearchSort.NEAREST;
            default -> SearchSort.RELEVANCE;
        };
    }

    private static Optional<Position> near(
            String code, Function<String, Optional<Position>> places, List<Refusal> wrong) {
        Optional<Position> place = code.isEmpty() ? Optional.empty() : places.apply(code);
        if (!code.isEmpty() && place.isEmpty()) {
            wrong.add(Refusal.of("shop.place_unknown").about("near"));
        }
        return place;
    }

    /** Of a range that was chosen, else of the bounds that were typed. */
    private static PriceRange price(MultivaluedMap<String, String> sent, List<Refusal> wrong) {
        String code = one(sent, "price");
        if (code.isEmpty()) {
            return new PriceRange(yuan(sent, "from", wrong), yuan(sent, "to", wrong));
        }
        Optional<PriceRange> range = PriceRange.parse(code);
        if (range.isEmpty()) {
            wrong.add(Refusal.of("shop.price_unreadable", code).about("price"));
        }
        return range.orElse(PriceRange.ANY);
    }

    private static Optional<Money> yuan(
            MultivaluedMap<String, String> sent, String name, List<Refusal> wrong) {
        String text = one(sent, name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!YUAN.matcher(text).matches()) {
            wrong.add(Refusal.of("shop.price_unreadable", text).about(name));
            return Optional.empty();
        }
        return Optional.of(
                new Money(new java.math.BigDecimal(text).movePointRight(2).longValueExact()));
    }

    private static int days(MultivaluedMap<String, String> sent, List<Refusal> wrong) {
        String text = one(sent, "daysLeft");
        if (text.isEmpty()) {
            return 0;
        }
        if (!DAYS.matcher(text).matches()) {
            wrong.add(Refusal.of("shop.days_unreadable", text).about("daysLeft"));
            return 0;
        }
        return Integer.parseInt(text);
    }

    /** The first value of a parameter, without surrounding blanks; empty when there is none. */
    static String one(MultivaluedMap<String, String> sent, String name) {
        String first = sent.getFirst(name);
        return first == null ? "" : first.strip();
    }

    private static Set<String> all(MultivaluedMap<String, String> sent, String name) {
        return Set.copyOf(
                sent.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList());
    }
}
