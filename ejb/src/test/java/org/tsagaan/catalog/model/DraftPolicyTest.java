package org.tsagaan.catalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsagaan.catalog.ProductDraft;
import org.tsagaan.catalog.ProductState;
import org.tsagaan.catalog.Storage;
import org.tsagaan.kernel.Refusal;

class DraftPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "9520000100018, 奶豆腐, 500, 45, ''",
        "09520000100018, 奶豆腐, 1, 1825, /pictures/hurood.svg",
        "9520000100025, 奶豆腐, 50000, 1, ''",
    })
    void aRightDescriptionIsAccepted(
            String gtin, String name, int grams, int days, String picture) {
        assertThat(DraftPolicy.against(draft(gtin, name, grams, days, picture))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9520000100019, 奶豆腐, 500, 45, '', gtin",
        "'', 奶豆腐, 500, 45, '', gtin",
        "9520000100018, '\u200B', 500, 45, '', nameZh",
        "9520000100018, 奶豆腐, 0, 45, '', netContentGrams",
        "9520000100018, 奶豆腐, 50001, 45, '', netContentGrams",
        "9520000100018, 奶豆腐, 500, 0, '', shelfLifeDays",
        "9520000100018, 奶豆腐, 500, 1826, '', shelfLifeDays",
        "9520000100018, 奶豆腐, 500, 45, 'javascript:alert(1)', picture",
    })
    void whatIsWrongIsNamed(
            String gtin, String name, int grams, int days, String picture, String field) {
        assertThat(DraftPolicy.against(draft(gtin, name, grams, days, picture)))
                .extracting(Refusal::field)
                .containsExactly(field);
    }

    @Test
    void aWrongCheckDigitIsToldTheRightOne() {
        assertThat(DraftPolicy.against(draft("09520000100019", "奶豆腐", 500, 45, "")))
                .extracting(Refusal::code, Refusal::arguments)
                .containsExactly(
                        tuple(
                                "catalog.check_digit",
                                List.of("09520000100019", "8", "9520000100018")));
        assertThat(DraftPolicy.against(draft("952000010001", "奶豆腐", 500, 45, "")))
                .extracting(Refusal::code)
                .containsExactly("catalog.not_a_gtin");
    }

    @Test
    void aProductWithdrawnStaysWithdrawn() {
        assertThat(ProductState.DRAFT.mayBecome(ProductState.APPROVED)).isTrue();
        assertThat(ProductState.APPROVED.mayBecome(ProductState.WITHDRAWN)).isTrue();
        assertThat(ProductState.APPROVED.mayBecome(ProductState.DRAFT)).isFalse();
        assertThat(ProductState.WITHDRAWN.next()).isEmpty();
    }

    private static ProductDraft draft(
            String gtin, String name, int grams, int days, String picture) {
        return new ProductDraft(
                1,
                gtin,
                "hurood",
                2,
                new ProductDraft.Names(name, "Hurood", ""),
                "",
                "",
                grams,
                Storage.CHILLED,
                days,
                picture);
    }
}
