package org.tsagaan.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceNumberTest {

    @Test
    void theCheckDigitIsComputedByGbt17710() {
        assertThat(LicenceNumber.of("105", "152528", 1).text()).isEqualTo("SC10515252800016");
    }

    @Test
    void itsPartsCanBeRead() {
        LicenceNumber number = new LicenceNumber("SC10515252800016");

        assertThat(number.category()).isEqualTo("105");
        assertThat(number.divisionCode()).isEqualTo("152528");
    }

    @Test
    void whatAPersonTypedIsRead() {
        assertThat(LicenceNumber.parse(" sc10515252800016 "))
                .contains(new LicenceNumber("SC10515252800016"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SC10515252800017",
                "SC1051525280001",
                "QS10515252800016",
                "",
                "10515252800016",
                "SC105152528000１6"
            })
    void anotherFormOrCheckDigitIsRefused(String text) {
        assertThat(LicenceNumber.parse(text)).isEmpty();
        assertThatThrownBy(() -> new LicenceNumber(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyChangedDigitIsNoticed() {
        String right = "SC10515252800016";
        for (int i = 2; i < right.length(); i++) {
            char other = (char) ('0' + (right.charAt(i) - '0' + 1) % 10);
            assertThat(LicenceNumber.parse(right.substring(0, i) + other + right.substring(i + 1)))
                    .isEmpty();
        }
    }
}
