package org.tsagaan.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;

class ResultSheetsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5 | 12.5",
                "<10, < 10 ; 20 | <10 <10 20",
                "ND 未检出、not detected | ND 未检出 ND",
                "＜10，０．５ | <10 0.5",
                "' ' | ''",
            })
    void valuesAreSetApartAsPeopleTypeThem(String typed, String values) {
        assertThat(String.join(" ", ResultSheets.values(typed))).isEqualTo(values);
    }

    @Test
    void aSheetIsReadLineByLineWithOrWithoutAHead() {
        String sheet = "\uFEFFitem,results\r\nLead,\"0.05\"\r\n\r\nsalmonella;ND;ND\nfat\t83,1\n";
        assertThat(ResultSheets.read(sheet))
                .isEqualTo(
                        Outcome.done(
                                List.of(
                                        new TypedResult("lead", List.of("0.05")),
                                        new TypedResult("salmonella", List.of("ND", "ND")),
                                        new TypedResult("fat", List.of("83", "1")))));
    }

    @Test
    void aSheetWithNothingInItOrTooMuchIsRefused() {
        assertThat(code("item,results\n\n")).isEqualTo("inspection.sheet_empty");
        assertThat(code("lead,1\n".repeat(201))).isEqualTo("inspection.sheet_too_large");
        assertThat(code("x".repeat(ResultSheets.LARGEST + 1)))
                .isEqualTo("inspection.sheet_too_large");
    }

    private static String code(String sheet) {
        return ResultSheets.read(sheet) instanceof Outcome.Refused<?>(List<Refusal> reasons)
                ? reasons.getFirst().code()
                : "done";
    }
}
