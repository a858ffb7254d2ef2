package org.tsagaan.wholesale.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsagaan.kernel.Refusal;

/** Order lists as people write them, kindly and unkindly. */
class OrderListReaderTest {

    private static final String GTIN = "9520000100032";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9520000100032,12",
                "9520000100032, 12",
                "9520000100032\t12",
                "9520000100032;12",
                "9520000100032|12",
                "9520000100032 12",
                "9520000100032   12箱",
                "9520000100032，12",
                "9520000100032、12 箱",
                "９５２００００１０００３２，１２",
                "9520000100032\u300012",
                "\uFEFF9520000100032,12",
                "\u200B9520000100032,\u202A12",
                "\"9520000100032\",\"12\"",
                "“9520000100032”，“12”",
                "09520000100032,12",
                "952 0000 100032,12 cases",
                "952-0000-100032,12.0",
                "9520000100032,12,",
                "9520000100032,0012",
            })
    void readsTwelveCases(String line) {
        assertThat(OrderListReader.read(line))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.problems()).isEmpty();
                            assertThat(entry.gtin()).isEqualTo(GTIN);
                            assertThat(entry.cases()).isEqualTo(12);
                            assertThat(entry.isWhole()).isTrue();
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "9520000100033,12 # wholesale.gtin_check_digit",
                "952000010003,12 # wholesale.gtin_length",
                "95200001000321,12 # wholesale.gtin_length",
                "9.52E+12,12 # wholesale.gtin_rounded",
                "milk tofu,12 # wholesale.gtin_unreadable",
                "=1+1,12 # wholesale.gtin_unreadable",
                "9520000100032 # wholesale.cases_missing",
                "9520000100032,, # wholesale.cases_missing",
                "9520000100032,many # wholesale.cases_unreadable",
                "9520000100032,-3 # wholesale.cases_unreadable",
                "9520000100032,12345678901 # wholesale.cases_unreadable",
                "9520000100032,1e9 # wholesale.cases_unreadable",
                "9520000100032,24件 # wholesale.cases_unreadable",
                "9520000100032,12,larch-hitch,more # wholesale.line_too_many_fields",
                "<script>alert(1)</script> # wholesale.gtin_unreadable",
            })
    void saysWhatIsWrongWithALine(String line, String code) {
        // a line before it, so that it can not be taken for a heading
        List<ListEntry> entries = OrderListReader.read(GTIN + ",1\n" + line);
        assertThat(entries).hasSize(2);
        assertThat(entries.getLast().number()).isEqualTo(2);
        assertThat(entries.getLast().problems()).extracting(Refusal::code).contains(code);
    }

    @Test
    void namesTheRightCheckDigit() {
        Refusal refusal = OrderListReader.read("9520000100033,12").getFirst().problems().getFirst();
        assertThat(refusal.arguments()).containsExactly("9520000100033", "3", "2", GTIN);
    }

    @Test
    void skipsAHeadingAndBlankLinesAndKeepsTheNumbers() {
        String text = "商品条码，箱数，卖家\r\n\r\n9520000100032,12\n \u3000\n9520000100070,3";
        assertThat(OrderListReader.read(text))
                .extracting(ListEntry::number, ListEntry::gtin)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, GTIN),
                        org.assertj.core.groups.Tuple.tuple(5, "9520000100070"));
    }

    @Test
    void aWordWithoutANumberIsNoHeadingButAMistake() {
        assertThat(OrderListReader.read("hello"))
                .singleElement()
                .satisfies(e -> assertThat(e.isReadable()).isFalse());
    }

    @Test
    void aFractionOfACaseIsKeptToNameItsNeighbours() {
        ListEntry entry = OrderListReader.read(GTIN + ",2.5").getFirst();
        assertThat(entry.isWhole()).isFalse();
        assertThat(List.of(entry.cases(), entry.casesAbove())).containsExactly(2L, 3L);
    }

    @Test
    void keepsTheSellersName() {
        ListEntry entry = OrderListReader.read(GTIN + ",12,落叶松 拴马桩").getFirst();
        assertThat(entry.seller()).isEqualTo("落叶松 拴马桩");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u200B\u3164", "\uFEFF"})
    void refusesAListThatShowsNothing(String text) {
        assertThat(OrderListReader.refuse(text))
                .extracting(Refusal::code)
                .containsExactly("wholesale.list_empty");
    }

    @Test
    void refusesWhatIsTooLong() {
        String lines = (GTIN + ",1\n").repeat(OrderListReader.MOST_LINES + 1);
        assertThat(OrderListReader.refuse(lines))
                .extracting(Refusal::code)
                .containsExactly("wholesale.list_too_many_lines");
        assertThat(OrderListReader.refuse("1".repeat(OrderListReader.LONGEST + 1)))
                .extracting(Refusal::code)
                .containsExactly("wholesale.list_too_long");
        assertThat(OrderListReader.read(lines)).hasSize(OrderListReader.MOST_LINES);
    }

    @Test
    void writesASellerIntoALineAndLeavesTheOthers() {
        String text = "GTIN, cases\n9520000100032 12\nrubbish\n9520000100070,3";
        assertThat(
                        ListText.withSellers(
                                text,
                                Map.of(
                                        "2-9520000100032",
                                        "larch-hitch",
                                        "4-9520000100032",
                                        "other")))
                .isEqualTo("GTIN, cases\n9520000100032, 12, larch-hitch\nrubbish\n9520000100070,3");
    }
}
