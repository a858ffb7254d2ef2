package org.tsagaan.web.page.shop;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tsagaan.listing.Facet;
import org.tsagaan.listing.SearchFilters;
import org.tsagaan.listing.SearchFilters.Part;
import org.tsagaan.search.FacetNames;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Chip;

/** What a search is narrowed by, in the reader's words, and the address of it without each. */
final class Narrowing {

    private final SearchFilters filters;
    private final SearchAddress address;
    private final FacetNames names;
    private final Language language;
    private final Messages messages;

    Narrowing(SearchFilters filters, SearchAddress address, FacetNames names, Language language) {
        this.filters = filters;
        this.address = address;
        this.names = names;
        this.language = language;
        this.messages = Messages.in(language);
    }

    /** One for each value chosen; a price is one, whatever its bounds. */
    List<Chip> chips() {
        return filters.parts().stream().flatMap(this::chips).toList();
    }

    /** The address of what was sought, no longer narrowed by anything. */
    String cleared() {
        return address.without(SearchAddress.NARROWING);
    }

    /** The address of the search without a part. */
    String without(Part part) {
        return address.without(fields(part));
    }

    /** What a part narrows by: its name, and the values chosen. */
    String described(Part part) {
        List<String> values = chips(part).map(Chip::label).toList();
        return messages.text(
                "shop.chip.described",
                kind(part),
                String.join(messages.text("shop.chip.between"), values));
    }

    private Stream<Chip> chips(Part part) {
        Facet.Name facet = facet(part);
        return filters.chosen(facet).stream()
                .sorted()
                .map(
                        code ->
                                new Chip(
                                        kind(part),
                                        value(facet, code),
                                        isOne(part)
                                                ? without(part)
                                                : address.without(FacetWords.field(facet), code)));
    }

    private String kind(Part part) {
        return messages.text("shop.part." + part.name());
    }

    private static Facet.Name facet(Part part) {
        return switch (part) {
            case CATEGORIES -> Facet.Name.CATEGORY;
            case DIVISIONS -> Facet.Name.DIVISION;
            case PRODUCER_KINDS -> Facet.Name.PRODUCER_KIND;
            case SELLER_KINDS -> Facet.Name.SELLER_KIND;
            case STORAGES -> Facet.Name.STORAGE;
            case MARKS -> Facet.Name.MARK;
            case PRICE -> Facet.Name.PRICE;
            case DAYS_LEFT -> Facet.Name.DAYS_LEFT;
            case DELIVER_TO -> Facet.Name.DELIVER_TO;
        };
    }

    /** A price is said by its range, or by bounds that were typed. */
    private static Set<String> fields(Part part) {
        return part == Part.PRICE ? SearchAddress.PRICE : Set.of(FacetWords.field(facet(part)));
    }

    /** Of whose values one is chosen at most. */
    private static boolean isOne(Part part) {
        return part == Part.DAYS_LEFT || part == Part.DELIVER_TO || part == Part.PRICE;
    }

    private String value(Facet.Name facet, String code) {
        return FacetWords.value(facet, code, name(facet, code), messages);
    }

    private String name(Facet.Name facet, String code) {
        return language == Language.ZH ? names.zh(facet, code) : names.en(facet, code);
    }
}
