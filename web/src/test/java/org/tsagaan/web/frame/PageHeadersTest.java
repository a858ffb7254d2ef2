package org.tsagaan.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"})
    void aBrowserTakesPages(String accept) {
        assertThat(PageHeaders.areWelcome(accept)).isTrue();
    }

    @Test
    void whoDoesNotSayTakesAnything() {
        assertThat(PageHeaders.areWelcome(null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html;q=0, application/json", "image/*", ""})
    void whoWantsSomethingElseIsLeftToJaxRs(String accept) {
        assertThat(PageHeaders.areWelcome(accept)).isFalse();
    }
}
