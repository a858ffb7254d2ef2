package org.tsagaan.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tsagaan.licensing.ApplicationEventKind;
import org.tsagaan.order.QuestionDesk;

/** Of everything that somebody is told there is a letter in both languages. */
class NoticeWriterTest {

    static Stream<String> topics() {
        return Stream.concat(
                Stream.of(ApplicationEventKind.values())
                        .filter(k -> k != ApplicationEventKind.STARTED)
                        .filter(k -> k != ApplicationEventKind.WITHDRAWN)
                        .map(Enum::name),
                Stream.of(
                        "REMINDED_APPLICANT",
                        "CERTIFICATE_ENDS",
                        QuestionDesk.ANSWERED,
                        QuestionDesk.HIDDEN));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyTopicHasItsLetter(String topic) {
        for (String language : new String[] {"zh", "en"}) {
            Letter letter =
                    NoticeWriter.write(
                            7,
                            new NoticeFacts(
                                    topic,
                                    "/applications/9",
                                    language,
                                    "saren@example.org",
                                    "萨仁",
                                    "萨仁奶食坊",
                                    "照片看不清 {0}",
                                    Optional.of(LocalDate.of(2026, 12, 1))),
                            "http://localhost");
            assertThat(letter.subject()).contains("萨仁奶食坊").doesNotContain("{");
            assertThat(letter.text())
                    .contains("http://localhost/applications/9", "照片看不清 {0}")
                    .doesNotContain("{1}");
        }
    }
}
