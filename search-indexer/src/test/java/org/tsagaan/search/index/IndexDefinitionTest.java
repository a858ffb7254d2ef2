package org.tsagaan.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndexDefinitionTest {

    private static final String JSON =
            """
            {"settings": {"index": {"filter": {"synonyms": ["@synonyms"], "words": ["@names"]}}}}
            """;

    @Test
    void has_names_and_synonyms_in_their_places_without_remarks() {
        var definition = new IndexDefinition(JSON, "# white food\n\n 奶皮子, urum \n酥油, butter\n");
        assertThat(definition.json(List.of("双勒勒车", "金莲川")))
                .hasToString(
                        "{\"settings\":{\"index\":{\"filter\":{\"synonyms\":[\"奶皮子, urum\",\"酥油,"
                                + " butter\"],\"words\":[\"双勒勒车\",\"金莲川\"]}}}}");
    }

    @Test
    void gets_another_name_with_other_synonyms_and_not_with_other_remarks() {
        var one = new IndexDefinition(JSON, "a, b");
        var remarked = new IndexDefinition(JSON, "# remark\na, b");
        var other = new IndexDefinition(JSON, "a, b, c");
        String index = one.nameAt(1, List.of());
        assertThat(remarked.made(index)).isTrue();
        assertThat(other.made(index)).isFalse();
    }

    @Test
    void tells_by_its_name_with_which_names_an_index_was_made() {
        var definition = new IndexDefinition(JSON, "a, b");
        String index = definition.nameAt(1, List.of("双勒勒车", "金莲川"));
        assertThat(definition.made(index)).isTrue();
        assertThat(definition.made(index, List.of("双勒勒车", "金莲川"))).isTrue();
        assertThat(definition.made(index, List.of("双勒勒车"))).isFalse();
    }

    @Test
    void of_the_market_has_its_synonyms_and_is_strict() {
        var definition = new IndexDefinition();
        assertThat(definition.json(List.of()).toString())
                .doesNotContain("@synonyms", "@names")
                .contains("浩乳德");
        assertThat(definition.json(List.of()).getJsonObject("mappings").getString("dynamic"))
                .isEqualTo("strict");
    }
}
