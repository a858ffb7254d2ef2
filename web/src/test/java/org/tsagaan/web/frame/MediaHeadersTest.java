package org.tsagaan.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real clients accept passes; weights that are no numbers do not. */
class MediaHeadersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | true",
                "text/html, image/gif, *; q=.2, */*; q=.2 | true",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8 | true",
                "application/json;q=1 | true",
                "text/html;q=x | false",
                "text/html; q=, */* | false"
            })
    void weightsAreNumbers(String accept, boolean sound) {
        assertThat(MediaHeadersFilter.isSoundlyWeighed(accept)).isEqualTo(sound);
    }
}
