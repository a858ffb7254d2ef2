package org.tsagaan.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptPagesFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"})
    void aBrowserTakesPages(String accept) {
        assertThat(KeptPagesFilter.takesPages(accept)).isTrue();
    }

    @Test
    void whoDoesNotSayTakesAnything() {
        assertThat(KeptPagesFilter.takesPages(null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html;q=0, application/json", "image/*", ""})
    void whoWantsSomethingElseIsLeftToJaxRs(String accept) {
        assertThat(KeptPagesFilter.takesPages(accept)).isFalse();
    }
}
