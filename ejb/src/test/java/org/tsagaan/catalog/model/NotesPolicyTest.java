package org.tsagaan.catalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tsagaan.catalog.ProductNotes;
import org.tsagaan.catalog.ProductNotes.Nutrition;
import org.tsagaan.catalog.ProductState;
import org.tsagaan.kernel.Refusal;

class NotesPolicyTest {

    private static final Nutrition CURD = new Nutrition(1280, 390, 125, 92, 160);

    @Test
    void whatALabelSaysIsTaken() {
        assertThat(isRight(new ProductNotes(4, "微酸", "sour", CURD))).isTrue();
        assertThat(isRight(new ProductNotes(null, "咸", "salty", CURD)))
                .as("a powder is neither soft nor hard")
                .isTrue();
    }

    @Test
    void everythingThatIsWrongIsTold() {
        ProductNotes wrong =
                new ProductNotes(6, " ", "x".repeat(301), new Nutrition(1, 1, 1, 1, -1));
        assertThat(NotesPolicy.against(wrong, ProductState.DRAFT).reasons())
                .extracting(Refusal::field)
                .containsExactly("tasteZh", "tasteEn", "firmness", "nutrition");
    }

    @ParameterizedTest
    @CsvSource({
        "4000,1000,0,0,40000,true", "4001,0,0,0,0,false", "0,500,400,101,0,false",
        "0,500,400,100,0,true", "0,0,0,0,40001,false", "-1,0,0,0,0,false",
        "0,2000000000,2000000000,0,0,false"
    })
    void hundredGramsHoldNoMore(
            int energy, int protein, int fat, int carbohydrate, int sodium, boolean possible) {
        Nutrition in = new Nutrition(energy, protein, fat, carbohydrate, sodium);
        assertThat(isRight(new ProductNotes(1, "酸", "sour", in))).isEqualTo(possible);
    }

    @ParameterizedTest
    @EnumSource(ProductState.class)
    void itIsSaidUntilTheProductIsWithdrawn(ProductState state) {
        assertThat(NotesPolicy.against(new ProductNotes(4, "微酸", "sour", CURD), state).reasons())
                .extracting(Refusal::code)
                .isEqualTo(
                        state == ProductState.WITHDRAWN
                                ? List.of("catalog.described_no_more")
                                : List.of());
    }

    private static boolean isRight(ProductNotes said) {
        return NotesPolicy.against(said, ProductState.APPROVED).isEmpty();
    }
}
