package org.tsagaan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    private static Arguments parse(String... words) {
        return Arguments.parse(List.of(words), Set.of("--fresh"), Set.of("--port", "--data"));
    }

    @Test
    void aValueFollowsAfterABlankOrAnEqualsSign() {
        assertThat(parse("--port", "9000").number("--port", 8080, 1, 65_535)).isEqualTo(9000);
        assertThat(parse("--port=9000").number("--port", 8080, 1, 65_535)).isEqualTo(9000);
    }

    @Test
    void whatIsNotGivenIsTheDefault() {
        assertThat(parse().number("--port", 8080, 1, 65_535)).isEqualTo(8080);
        assertThat(parse().has("--fresh")).isFalse();
        assertThat(parse("--fresh").has("--fresh")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "80a", "", "99999999999", "八"})
    void aPortThatIsNoneIsRefusedWithItsBounds(String port) {
        Arguments arguments = parse("--port=" + port);
        assertThatThrownBy(() -> arguments.number("--port", 8080, 1, 65_535))
                .isInstanceOf(MarketFailure.class)
                .hasMessageContaining("1 to 65535");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot", "fresh", "--fresh=yes", "--data"})
    void aWordThatIsNotAllowedIsNamedWithThoseThatAre(String word) {
        assertThatThrownBy(() -> parse(word))
                .isInstanceOf(MarketFailure.class)
                .hasMessageContaining(word)
                .extracting(failure -> ((MarketFailure) failure).remedy())
                .asString()
                .contains("--port", "--data", "--fresh");
    }
}
