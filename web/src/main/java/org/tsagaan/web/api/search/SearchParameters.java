package org.tsagaan.web.api.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Money;
import org.tsagaan.listing.Position;
import org.tsagaan.listing.PriceRange;
import org.tsagaan.listing.SalesChannel;
import org.tsagaan.listing.SearchFilters;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.listing.SearchSort;
import org.tsagaan.web.api.Means;

/** What is looked for, as the address says it. */
public record SearchParameters(
        @Means(
                        value =
                                "Words in Chinese, pinyin, English or Mongolian, a GTIN or a lot"
                                        + " number; without it everything is found.",
                        example = "奶豆腐")
                @Size(max = SearchQuery.LONGEST_TEXT)
                @Nullable String q,
        @Means(value = "Code of a category; several widen the search.", example = "hurood")
                @Size(max = 50)
                List<String> category,
        @Means(
                        value = "Code of a division (GB/T 2260); a league holds its banners.",
                        example = "152500")
                @Size(max = 50)
                List<String> division,
        @Means(value = "Kind of producer.", example = "FAMILY") @Size(max = 50)
                List<String> producerKind,
        @Means(
                        value =
                                "Whose storefront sells it: PRODUCER for its producer's own, or"
                                        + " DEMONSTRATION_STORE.",
                        example = "PRODUCER")
                @Size(max = 50)
                List<String> sellerKind,
        @Means(value = "How it is kept: AMBIENT, CHILLED or FROZEN.", example = "CHILLED")
                @Size(max = 50)
                List<String> storage,
        @Means(
                        value =
                                "Kind of mark that the product may bear today:"
                                        + " REGIONAL_PUBLIC_BRAND, GEOGRAPHICAL_INDICATION,"
                                        + " TRADEMARK, HACCP, GMP or FOOD_SAFETY_SYSTEM.",
                        example = "HACCP")
                @Size(max = 50)
                List<String> mark,
        @Means(value = "Only of this storefront.", example = "1201") @Min(1)
                @Nullable Long storefrontId,
        @Means(value = "Only of this producer.", example = "1101") @Min(1)
                @Nullable Long producerId,
        @Means(value = "Least price of a unit, in fen.", example = "1000") @Min(0) @Max(100_000_000)
                @Nullable Long priceFrom,
        @Means(value = "Highest price of a unit, in fen.", example = "9000")
                @Min(0)
                @Max(100_000_000)
                @Nullable Long priceTo,
        @Means(value = "So many days of shelf life must remain.", example = "7") @Min(0) @Max(3650)
                @Nullable Integer daysLeft,
        @Means(value = "Code of the province it is to be sent to (GB/T 2260).", example = "110000")
                @Size(max = 40)
                @Nullable String deliverTo,
        @Means(value = "The order; RELEVANCE without it.", example = "PRICE_UP")
                @Nullable SearchSort sort,
        @Means(
                        value =
                                "From where, in degrees north; what is near comes first among what"
                                        + " fits equally well.",
                        example = "43.93")
                @Nullable Double latitude,
        @Means(value = "From where, in degrees east.", example = "116.05")
                @Nullable Double longitude,
        @Means(value = "nextCursor of the page before.", example = "RUxBU1RJQ1NFQVJDSA")
                @Size(max = 300)
                @Nullable String cursor,
        @Means(value = "How many offers to a page; 24 without it.", example = "24")
                @Min(1)
                @Max(SearchQuery.LARGEST_PAGE)
                @Nullable Integer size) {

    private static final int PAGE = 24;

    boolean hasHalfAPosition() {
        return (latitude == null) != (longitude == null);
    }

    SearchQuery query() {
        return new SearchQuery(
                q == null ? "" : q,
                filters(),
                sort == null ? SearchSort.RELEVANCE : sort,
                latitude == null || longitude == null
                        ? Optional.empty()
                        : Optional.of(new Position(latitude, longitude)),
                Optional.ofNullable(cursor),
                size == null ? PAGE : size);
    }

    private SearchFilters filters() {
        return new SearchFilters(
                SalesChannel.RETAIL,
                Set.copyOf(category),
                Set.copyOf(division),
                Set.copyOf(producerKind),
                Set.copyOf(sellerKind),
                Set.copyOf(storage),
                Set.copyOf(mark),
                Optional.ofNullable(storefrontId),
                Optional.ofNullable(producerId),
                new PriceRange(
                        Optional.ofNullable(priceFrom).map(Money::new),
                        Optional.ofNullable(priceTo).map(Money::new)),
                daysLeft == null ? 0 : daysLeft,
                Optional.ofNullable(deliverTo));
    }
}
