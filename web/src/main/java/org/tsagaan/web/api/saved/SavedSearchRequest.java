package org.tsagaan.web.api.saved;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Money;
import org.tsagaan.listing.PriceRange;
import org.tsagaan.listing.SalesChannel;
import org.tsagaan.listing.SearchFilters;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.listing.SearchSort;
import org.tsagaan.web.api.Means;

/** A search to be kept. */
@Means("A search to be kept: words, filters, or both, as /search takes them.")
public record SavedSearchRequest(
        @Means(value = "Words that stand in the names.", example = "奶豆腐")
                @Size(max = SearchQuery.LONGEST_TEXT)
                @Nullable String q,
        @Means(value = "Codes of categories.", example = "hurood") @Size(max = 50)
                @Nullable List<String> category,
        @Means(value = "Codes of divisions.", example = "152500") @Size(max = 50)
                @Nullable List<String> division,
        @Means(value = "Kinds of producers.", example = "FAMILY") @Size(max = 50)
                @Nullable List<String> producerKind,
        @Means(value = "Whose storefront sells it.", example = "PRODUCER") @Size(max = 50)
                @Nullable List<String> sellerKind,
        @Means(value = "How it is kept.", example = "CHILLED") @Size(max = 50)
                @Nullable List<String> storage,
        @Means(value = "Kinds of marks.", example = "HACCP") @Size(max = 50)
                @Nullable List<String> mark,
        @Means(value = "Least price of a unit, in fen.", example = "1000") @Min(0) @Max(100_000_000)
                @Nullable Long priceFrom,
        @Means(value = "Highest price of a unit, in fen.", example = "9000")
                @Min(0)
                @Max(100_000_000)
                @Nullable Long priceTo,
        @Means(value = "So many days of shelf life must remain.", example = "7") @Min(0) @Max(3650)
                @Nullable Integer daysLeft,
        @Means(value = "Code of the province it is to be sent to.", example = "110000")
                @Size(max = 40)
                @Nullable String deliverTo) {

    SearchQuery query() {
        var filters =
                new SearchFilters(
                        SalesChannel.RETAIL,
                        codes(category),
                        codes(division),
                        codes(producerKind),
                        codes(sellerKind),
                        codes(storage),
                        codes(mark),
                        Optional.empty(),
                        Optional.empty(),
                        new PriceRange(
                                Optional.ofNullable(priceFrom).map(Money::new),
                                Optional.ofNullable(priceTo).map(Money::new)),
                        daysLeft == null ? 0 : daysLeft,
                        Optional.ofNullable(deliverTo));
        return new SearchQuery(
                q == null ? "" : q,
                filters,
                SearchSort.NEWEST,
                Optional.empty(),
                Optional.empty(),
                1);
    }

    private static Set<String> codes(@Nullable List<String> codes) {
        return codes == null ? Set.of() : Set.copyOf(codes);
    }
}
