package org.tsagaan.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewLotWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void namesEachLotAndHowToStop(String language) {
        Letter letter =
                NewLotWriter.write(
                        7,
                        new NewLotFacts(
                                "/search?q=x",
                                "/saved-searches/9/stop?token=t",
                                language,
                                "saren@example.org",
                                "萨仁",
                                List.of(
                                        new NewLotFacts.Lot(
                                                "奶豆腐 {0}",
                                                "七眼泉", "L1", LocalDate.of(2026, 12, 24))),
                                1234),
                        "http://localhost");
        assertThat(letter.subject()).contains("奶豆腐 {0}");
        assertThat(letter.text())
                .contains("奶豆腐 {0}", "七眼泉", "L1", "2026-12-24", "1,234")
                .contains("http://localhost/search?q=x")
                .contains("http://localhost/saved-searches/9/stop?token=t");
    }
}
