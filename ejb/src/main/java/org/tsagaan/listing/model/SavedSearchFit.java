package org.tsagaan.listing.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tsagaan.listing.CatalogItem;
import org.tsagaan.listing.CatalogItem.Division;
import org.tsagaan.listing.CatalogItem.Lot;
import org.tsagaan.listing.DeliveryRules;
import org.tsagaan.listing.SavedSearch;
import org.tsagaan.listing.SearchFilters;

/**
 * Whether a saved search would find a lot of an item: by the same filters as any search, and by its
 * words as the database's stand-in finds, each somewhere in the names.
 */
public final class SavedSearchFit {

    private SavedSearchFit() {}

    /**
     * Whether it would find the lot.
     *
     * @param item that the lot is of, as it can be bought
     * @param today in China
     */
    public static boolean fits(
            SavedSearch search, CatalogItem item, Lot lot, DeliveryRules rules, LocalDate today) {
        SearchFilters filters = search.filters();
        return item.channel() == filters.channel()
                && isAmong(filters.categories(), item.category().code())
                && isAmongAny(filters.divisions(), item)
                && isAmong(filters.producerKinds(), item.producer().kind())
                && isAmong(filters.storages(), item.product().storage())
                && item.bearsOneOf(filters.marks())
                && filters.priceFrom().stream().allMatch(p -> item.price().compareTo(p) >= 0)
                && filters.priceTo().stream().allMatch(p -> item.price().compareTo(p) <= 0)
                && !lot.bestBefore().isBefore(today.plusDays(filters.daysLeft()))
                && filters.deliverTo().stream().allMatch(p -> isTaken(rules, p, item))
                && named(search.words(), item, lot);
    }

    private static boolean isAmong(Set<String> chosen, String code) {
        return chosen.isEmpty() || chosen.contains(code);
    }

    private static boolean isAmongAny(Set<String> chosen, CatalogItem item) {
        List<String> codes = item.producer().divisions().stream().map(Division::code).toList();
        return chosen.isEmpty() || !Collections.disjoint(chosen, codes);
    }

    private static boolean isTaken(DeliveryRules rules, String province, CatalogItem item) {
        return rules.knows(province) && !rules.refusedBy(province).contains(item.producer().kind());
    }

    private static boolean named(String words, CatalogItem item, Lot lot) {
        String names = names(item, lot).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(names::contains);
    }

    private static Stream<String> names(CatalogItem item, Lot lot) {
        var product = item.product();
        var category = item.category();
        return Stream.concat(
                Stream.of(
                        product.nameZh(),
                        product.nameEn(),
                        product.nameMn(),
                        product.gtin(),
                        lot.number(),
                        category.nameZh(),
                        category.otherNameZh(),
                        category.nameEn(),
                        category.romanised(),
                        item.producer().nameZh(),
                        item.producer().nameEn(),
                        item.storefront().nameZh(),
                        item.storefront().nameEn()),
                item.producer().divisions().stream()
                        .flatMap(place -> Stream.of(place.nameZh(), place.nameEn())));
    }
}
