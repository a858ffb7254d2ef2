package org.tsagaan.listing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsagaan.kernel.Money;
import org.tsagaan.listing.Acclaim;
import org.tsagaan.listing.CatalogItem;
import org.tsagaan.listing.DeliveryRules;
import org.tsagaan.listing.PriceRange;
import org.tsagaan.listing.SalesChannel;
import org.tsagaan.listing.SavedSearch;
import org.tsagaan.listing.SearchFilters;

class SavedSearchFitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");
    private static final SearchFilters ALL = SearchFilters.all(SalesChannel.RETAIL);
    private static final DeliveryRules RULES =
            new DeliveryRules(Map.of("110000", Set.of(), "330000", Set.of("FAMILY")));
    private static final CatalogItem.Lot LOT =
            new CatalogItem.Lot(21, "L1", TODAY, TODAY.plusDays(30), 3, Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "正蓝旗奶豆腐",
                "Hurood from Zhenglan",
                "9520000100018",
                "L1",
                "奶豆腐",
                "浩乳德",
                "Milk tofu",
                "hurood",
                "阿拉坦",
                "Altan",
                "正蓝旗",
                "Xilingol"
            })
    void itsWordsAreLookedForAmongAllNames(String name) {
        assertThat(fit(ALL, names -> names.contains(name))).isTrue();
    }

    @Test
    void whatIsNotNamedIsNotFound() {
        assertThat(fit(ALL, names -> false)).isFalse();
    }

    @Test
    void everyFilterHolds() {
        assertThat(fits(filters(Set.of("152500"), Set.of("HACCP"), 900, 30, "110000"))).isTrue();
        assertThat(fits(filters(Set.of("150100"), Set.of(), 900, 0, "110000"))).isFalse();
        assertThat(fits(filters(Set.of(), Set.of("GMP"), 900, 0, "110000"))).isFalse();
        assertThat(fits(filters(Set.of(), Set.of(), 899, 0, "110000"))).isFalse();
        assertThat(fits(filters(Set.of(), Set.of(), 900, 31, "110000"))).isFalse();
        assertThat(fits(filters(Set.of(), Set.of(), 900, 0, "330000"))).isFalse();
        assertThat(fits(filters(Set.of(), Set.of(), 900, 0, "990000"))).isFalse();
    }

    @Test
    void isAskedAgainAtItsAddress() {
        SavedSearch search =
                new SavedSearch(
                        1,
                        "奶 &",
                        filters(Set.of("152500"), Set.of("HACCP"), 905, 7, "110000"),
                        NOW);
        assertThat(search.address())
                .isEqualTo(
                        "/search?q=%E5%A5%B6+%26&division=152500&mark=HACCP&daysLeft=7"
                                + "&deliverTo=110000&price=-905&sort=NEWEST");
    }

    private static boolean fits(SearchFilters filters) {
        return fit(filters, names -> true);
    }

    private static boolean fit(SearchFilters filters, Predicate<Collection<String>> isNamed) {
        SavedSearch search = new SavedSearch(1, "", filters, NOW);
        return new SavedSearchFit(search, isNamed).fits(item(), LOT, RULES, TODAY);
    }

    private static SearchFilters filters(
            Set<String> divisions, Set<String> marks, long most, int days, String province) {
        return new SearchFilters(
                SalesChannel.RETAIL,
                Set.of(),
                divisions,
                Set.of(),
                Set.of(),
                Set.of(),
                marks,
                Optional.empty(),
                Optional.empty(),
                new PriceRange(Optional.empty(), Optional.of(new Money(most))),
                days,
                Optional.of(province));
    }

    private static CatalogItem item() {
        return new CatalogItem(
                7,
                new CatalogItem.Product(
                        11,
                        "9520000100018",
                        "正蓝旗奶豆腐",
                        "Hurood from Zhenglan",
                        "",
                        "",
                        "",
                        500,
                        "CHILLED",
                        45,
                        ""),
                new CatalogItem.Category("hurood", "奶豆腐", "浩乳德", "Milk tofu", "hurood"),
                new CatalogItem.Producer(
                        12,
                        "阿拉坦",
                        "Altan",
                        "FAMILY",
                        List.of(
                                new CatalogItem.Division("152500", "锡林郭勒盟", "Xilingol"),
                                new CatalogItem.Division("152530", "正蓝旗", "Zhenglan Banner")),
                        42.24,
                        115.99),
                new CatalogItem.Storefront(13, "altan", "阿拉坦", "Altan", "PRODUCER"),
                SalesChannel.RETAIL,
                new Money(900),
                1,
                1,
                List.of(LOT),
                new CatalogItem.Evidence("", "", Optional.empty(), "S"),
                Acclaim.NONE,
                Set.of("HACCP"),
                NOW,
                NOW.plusSeconds(60));
    }
}
