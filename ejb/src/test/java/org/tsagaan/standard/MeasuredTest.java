package org.tsagaan.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuredTest {

    @ParameterizedTest
    @CsvSource({
        "12.50, 12.5",
        " 0 , 0",
        "1.2E3, 1200",
        "１２．５, 12.5",
        "<10, <10",
        "< 10, <10",
        "＜１０, <10",
        "<0.05, <0.05",
        "ND, ND",
        "nd, ND",
        "n.d., ND",
        "未检出, ND",
        "Not Detected, ND",
        "符合, 符合",
        "Conforms, 符合",
        "不符合, 不符合",
        "does not conform, 不符合",
        "999999999999.999999, 999999999999.999999",
    })
    void whatALaboratoryTypesIsRead(String typed, String shown) {
        assertThat(Measured.parse(typed)).map(Measured::shown).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-1",
                "<0",
                "<-1",
                ">10",
                "≤10",
                "10CFU",
                "1,000",
                "1.2.3",
                ".5",
                "0.0000001",
                "1000000000000",
                "1E99",
                "NaN",
                "Infinity",
                "<",
                "<<10",
                "+5"
            })
    void whatCanNotBeKeptAsMeasuredIsNotRead(String typed) {
        assertThat(Measured.parse(typed)).isEmpty();
    }

    @Test
    void aCensoredValueIsKeptAsCensored() {
        assertThat(Measured.parse("<10")).contains(new Measured.Below(BigDecimal.TEN));
    }
}
