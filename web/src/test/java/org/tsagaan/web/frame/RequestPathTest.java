package org.tsagaan.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address a reader comes back to is always one of this market. */
class RequestPathTest {

    @Test
    void thePageAFormWasOnIsComeBackTo() {
        assertThat(RequestPath.ofReferrer("https://market.example/products/7?lang=en"))
                .isEqualTo(RequestPath.of("/products/7", "lang=en"));
        assertThat(RequestPath.ofReferrer("http://localhost/cart"))
                .isEqualTo(RequestPath.of("/cart", null));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "https://market.example//evil.example/",
                "ht tp:",
                "?x"
            })
    void whatIsNoPageOfThisMarketLeadsToTheFirst(@Nullable String referrer) {
        assertThat(RequestPath.ofReferrer(referrer)).isEqualTo(RequestPath.of("/", null));
    }

    @Test
    void oneAddressOfAPageIsTheCanonicalOne() {
        assertThat(RequestPath.of("/stores", "kind=STORE&after=7&utm_source=x").canonical())
                .hasToString("/stores?after=7");
        assertThat(RequestPath.of("/stores", "lang=en").canonical()).hasToString("/stores");
    }
}
