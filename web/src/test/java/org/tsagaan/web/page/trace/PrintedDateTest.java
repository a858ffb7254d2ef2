package org.tsagaan.web.page.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

    @Test
    void aDayIsReadInThisCentury() {
        assertThat(PrintedDate.read("270316")).hasValue(LocalDate.of(2027, 3, 16));
    }

    @Test
    void dayZeroIsTheLastOfTheMonth() {
        assertThat(PrintedDate.read("280200")).hasValue(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "27031", "2703160", "271316", "270231", "27031a", "２７０３１６"})
    void whatIsNoDateIsNotBelieved(@Nullable String text) {
        assertThat(PrintedDate.read(text)).isEmpty();
    }
}
