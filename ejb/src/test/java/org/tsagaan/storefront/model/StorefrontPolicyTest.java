package org.tsagaan.storefront.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.storefront.StorefrontTexts;

class StorefrontPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "seven-springs", "a-1-b", "of"})
    void anAddressIsOfLettersDigitsAndSingleHyphens(String slug) {
        assertThat(StorefrontPolicy.againstSlug(slug)).isEmpty();
        assertThat(StorefrontPolicy.againstSlug("x".repeat(60))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "a b", "七眼泉", "a/b", "a.b", "a_b"})
    void anythingElseIsNone(String slug) {
        assertThat(StorefrontPolicy.againstSlug(slug))
                .extracting(Refusal::code, Refusal::field)
                .containsExactly(tuple("storefront.slug_invalid", "slug"));
        assertThat(StorefrontPolicy.againstSlug("x".repeat(61))).hasSize(1);
    }

    @Test
    void aStorefrontHasANameInEitherLanguageAndPerhapsAStory() {
        assertThat(StorefrontPolicy.againstTexts(new StorefrontTexts("店", "Shop", "", "")))
                .isEmpty();
        assertThat(
                        StorefrontPolicy.againstTexts(
                                new StorefrontTexts(
                                        "店".repeat(100),
                                        "S".repeat(100),
                                        "奶".repeat(4_000),
                                        "m".repeat(4_000))))
                .isEmpty();
        assertThat(StorefrontPolicy.againstTexts(new StorefrontTexts(" ", "\u200b", "", "")))
                .extracting(Refusal::code)
                .containsExactly("input.blank", "input.blank");
        assertThat(
                        StorefrontPolicy.againstTexts(
                                new StorefrontTexts(
                                        "店".repeat(101),
                                        "S".repeat(101),
                                        "奶".repeat(4_001),
                                        "m\0")))
                .extracting(Refusal::field)
                .containsExactly("nameZh", "nameEn", "storyZh", "storyEn");
    }
}
