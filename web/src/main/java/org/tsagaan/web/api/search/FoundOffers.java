package org.tsagaan.web.api.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.listing.Facet;
import org.tsagaan.listing.SearchPage;
import org.tsagaan.listing.SearchSource;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** A page of what was found. */
@Means("A page of offers that can be bought now.")
public record FoundOffers(
        @Means("The offers of this page, in the order asked for.") List<FoundOffer> items,
        @Means(
                        value = "How many there are in all; absent when they were not counted.",
                        example = "131")
                @Nullable Long total,
        @Means(
                        value =
                                "Whether total and counts are estimates, of two digits: beyond"
                                        + " 50,000 they are not counted one by one.",
                        example = "false")
                boolean estimated,
        @Means("How to narrow it; empty when it was not counted.") List<FoundFacet> facets,
        @Means(
                        value = "For the page after this; absent on the last.",
                        example = "RUxBU1RJQ1NFQVJDSA")
                @Nullable String nextCursor,
        @Means(value = "What answered.", example = "ELASTICSEARCH") SearchSource source,
        @Means(
                        value =
                                "Whether the database stood in for Elasticsearch: it finds parts of"
                                        + " names and does not count.",
                        example = "false")
                boolean fallback,
        @Means(value = "Other words, when nothing was found.", example = "奶豆腐")
                @Nullable String didYouMean) {

    /** One way to narrow it. */
    @Means("One way to narrow what was found, counted without its own choices.")
    public record FoundFacet(
            @Means(value = "What it narrows by.", example = "CATEGORY") Facet.Name name,
            @Means("Its values.") List<FacetValue> values) {}

    /** A value of a facet. */
    @Means("A value to narrow by.")
    public record FacetValue(
            @Means(
                            value =
                                    "As the parameter takes it; of PRICE both bounds, priceFrom and"
                                            + " priceTo, with a hyphen between.",
                            example = "hurood")
                    String code,
            @Means("Its name; absent for codes that are words of the interface.")
                    @Nullable Named name,
            @Means(
                            value =
                                    "Code of the value that holds it, as a league its banners;"
                                            + " absent when none does.",
                            example = "152500")
                    @Nullable String within,
            @Means(value = "How many offers it would leave.", example = "17") long count,
            @Means(value = "Whether it is chosen.", example = "false") boolean chosen) {}

    static FoundOffers of(SearchPage page) {
        return new FoundOffers(
                page.items().stream().map(FoundOffer::of).toList(),
                page.total().isPresent() ? page.total().getAsLong() : null,
                page.isEstimated(),
                page.facets().stream()
                        .map(
                                f ->
                                        new FoundFacet(
                                                f.name(),
                                                f.values().stream()
                                                        .map(FoundOffers::value)
                                                        .toList()))
                        .toList(),
                page.nextCursor().orElse(null),
                page.source(),
                page.source() == SearchSource.DATABASE,
                page.didYouMean().orElse(null));
    }

    private static FacetValue value(Facet.Value value) {
        return new FacetValue(
                value.code(),
                value.nameZh().isEmpty() ? null : new Named(value.nameZh(), value.nameEn()),
                value.within().isEmpty() ? null : value.within(),
                value.count(),
                value.chosen());
    }
}
