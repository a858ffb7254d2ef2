package org.tsagaan.web.page.shop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tsagaan.listing.Facet;
import org.tsagaan.listing.SearchFilters.Part;
import org.tsagaan.search.FacetNames;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.page.component.Chip;

class NarrowingTest {

    private static final FacetNames NAMES =
            new FacetNames() {
                @Override
                public String zh(Facet.Name facet, String code) {
                    return code.equals("152530") ? "正蓝旗" : "";
                }

                @Override
                public String en(Facet.Name facet, String code) {
                    return code.equals("152530") ? "Zhenglan" : "";
                }
            };

    private final MultivaluedHashMap<String, String> sent = new MultivaluedHashMap<>();

    @Test
    void every_value_chosen_is_a_chip_that_leads_to_the_search_without_it() {
        sent.addAll("division", "152530", "150100");
        sent.add("producerKind", "FAMILY");
        sent.add("q", "奶 豆腐&");
        sent.add("after", "abc");
        sent.add("sort", "NEWEST");
        assertThat(narrowing(Language.ZH).chips())
                .containsExactly(
                        new Chip(
                                "产地",
                                "150100",
                                "/search?q=%E5%A5%B6+%E8%B1%86%E8%85%90%26&division=152530"
                                        + "&producerKind=FAMILY&sort=NEWEST"),
                        new Chip(
                                "产地",
                                "正蓝旗",
                                "/search?q=%E5%A5%B6+%E8%B1%86%E8%85%90%26&division=150100"
                                        + "&producerKind=FAMILY&sort=NEWEST"),
                        new Chip(
                                "生产者",
                                "家庭手工坊",
                                "/search?q=%E5%A5%B6+%E8%B1%86%E8%85%90%26&division=152530"
                                        + "&division=150100&sort=NEWEST"));
    }

    @Test
    void bounds_of_a_price_go_together() {
        sent.add("from", "20");
        sent.add("to", "60.5");
        sent.add("daysLeft", "30");
        assertThat(narrowing(Language.EN).chips())
                .extracting(Chip::href)
                .containsExactly("/search?daysLeft=30", "/search?from=20&to=60.5");
        assertThat(narrowing(Language.EN).described(Part.PRICE)).contains("20.00", "60.50");
        assertThat(narrowing(Language.EN).cleared()).isEqualTo("/search");
    }

    @Test
    void a_part_is_described_with_all_its_values_and_goes_with_all_of_them() {
        sent.addAll("division", "152530", "150100");
        sent.add("from", "20");
        assertThat(narrowing(Language.ZH).described(Part.DIVISIONS)).isEqualTo("产地：150100、正蓝旗");
        assertThat(narrowing(Language.ZH).without(Part.DIVISIONS)).isEqualTo("/search?from=20");
    }

    @Test
    void a_form_carries_on_what_it_does_not_say_itself() {
        sent.add("q", "urum");
        sent.add("from", "20");
        sent.add("sort", " ");
        sent.add("unknown", "x");
        assertThat(SearchAddress.of(sent).beside(Set.of("from")))
                .containsExactly(new SearchAddress.Parameter("q", "urum"));
        assertThat(SearchAddress.ofWords("a&b")).isEqualTo("/search?q=a%26b");
    }

    @Test
    void what_cannot_be_read_is_no_chip() {
        sent.addAll("from", List.of("cheap"));
        sent.add("daysLeft", "-1");
        assertThat(narrowing(Language.ZH).chips()).isEmpty();
        assertThat(SearchForm.read(sent).wrong()).hasSize(2);
    }

    private Narrowing narrowing(Language language) {
        return new Narrowing(
                SearchForm.read(sent).query().filters(), SearchAddress.of(sent), NAMES, language);
    }
}
