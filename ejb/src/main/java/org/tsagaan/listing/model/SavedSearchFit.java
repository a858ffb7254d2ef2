package org.tsagaan.listing.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tsagaan.listing.CatalogItem;
import org.tsagaan.listing.CatalogItem.Division;
import org.tsagaan.listing.CatalogItem.Lot;
import org.tsagaan.listing.DeliveryRules;
import org.tsagaan.listing.SavedSearch;
import org.tsagaan.listing.SearchFilters;

/**
 * Whether a saved search would find a lot of an item: by the same filters as any search, and by its
 * words, each somewhere in the names.
 *
 * @param isNamed whether all words of the search stand among names
 */
public record SavedSearchFit(SavedSearch search, Predicate<Collection<String>> isNamed) {

    /**
     * Whether it would find the lot.
     *
     * @param item that the lot is of, as it can be bought
     * @param today in China
     */
    public boolean fits(CatalogItem item, Lot lot, DeliveryRules rules, LocalDate today) {
        SearchFilters filters = search.filters();
        return item.channel() == filters.channel()
                && isAmong(filters.categories(), item.category().code())
                && isAmongAny(filters.divisions(), item)
                && isAmong(filters.producerKinds(), item.producer().kind())
                && isAmong(filters.sellerKinds(), item.storefront().kind())
                && isAmong(filters.storages(), item.product().storage())
                && item.bearsOneOf(filters.marks())
                && filters.price().contains(item.price())
                && !lot.bestBefore().isBefore(today.plusDays(filters.daysLeft()))
                && filters.deliverTo().stream().allMatch(p -> isTaken(rules, p, item))
                && isNamed.test(names(item, lot));
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

    private static List<String> names(CatalogItem item, Lot lot) {
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
                                .flatMap(place -> Stream.of(place.nameZh(), place.nameEn())))
                .toList();
    }
}
