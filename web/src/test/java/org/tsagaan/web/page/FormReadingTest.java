package org.tsagaan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A form that is wrong says what is wrong with each field, and loses nothing. */
class FormReadingTest {
    @Test
    void whatWasTypedStaysAndEveryFieldAtFaultIsNamed() {
        var reading = new FormReading(Form.blank().with("name", "  ").with("quantity", "many"));
        reading.text("name", 40);
        reading.wholeNumber("quantity", 1, 99);
        reading.date("wanted");
        assertThat(reading.form().value("quantity")).isEqualTo("many");
        assertThat(reading.form().problems()).containsOnlyKeys("name", "quantity", "wanted");
        assertThat(reading.form().isSound()).isFalse();
    }

    @Test
    void aNameOfInvisibleCharactersIsBlank() {
        var reading = new FormReading(Form.blank().with("name", "\u180e\u200b\ufeff\u3000"));
        assertThat(reading.text("name", 40)).isEmpty();
        assertThat(reading.form().findProblem("name")).isPresent();
    }

    @Test
    void lengthIsCountedInCharactersAsAPersonCounts() {
        var reading = new FormReading(Form.blank().with("name", "𠮷𠮷𠮷"));
        assertThat(reading.text("name", 3)).isEqualTo("𠮷𠮷𠮷");
        assertThat(reading.form().isSound()).isTrue();
    }

    @Test
    void theFirstProblemOfAFieldStays() {
        var reading = new FormReading(Form.blank());
        reading.matching("phone", Pattern.compile("1\\d{10}"), "form.not-an-option");
        reading.refuse("phone", "form.not-an-option");
        assertThat(reading.form().findProblem("phone"))
                .hasValueSatisfying(
                        message -> assertThat(message.key()).isEqualTo("form.required"));
    }
}
