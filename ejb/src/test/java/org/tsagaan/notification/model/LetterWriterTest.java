package org.tsagaan.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tsagaan.notification.model.LetterFacts.Counter;
import org.tsagaan.notification.model.LetterFacts.Line;
import org.tsagaan.notification.model.LetterFacts.Part;

class LetterWriterTest {

    private static final Counter COUNTER =
            new Counter(
                    "正蓝旗示范路1号",
                    "1 Demonstration Road",
                    "01234567",
                    Instant.parse("2026-12-07T10:30:00Z"));

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyTopicCanBeSaidInBothLanguages(Topic topic) {
        for (String language : List.of("zh", "en")) {
            Letter letter =
                    LetterWriter.write(7, facts(topic, language, false), "https://m.example");
            assertThat(letter.subject()).contains("TS0000000000AB").doesNotContain("\n", "{");
            assertThat(letter.text())
                    .contains("https://m.example/orders/TS0000000000AB?token=t")
                    .doesNotContain("{", "SIMULATED", "模拟");
        }
    }

    @Test
    void simulatedPaymentIsSaidInTheReadersLanguage() {
        assertThat(LetterWriter.write(7, facts(Topic.ORDER_PAID, "zh", true), "").text())
                .contains("模拟支付");
        assertThat(LetterWriter.write(7, facts(Topic.REFUND_SUCCEEDED, "en", true), "").text())
                .contains("SIMULATED");
    }

    @Test
    void letterOfDispatchNamesSellerCarrierAndTracking() {
        assertThat(
                        LetterWriter.write(7, facts(Topic.FULFILMENT_DISPATCHED, "zh", false), "")
                                .text())
                .contains("正蓝旗奶食坊", "顺丰", "SF1", "奶豆腐 × 2");
    }

    @Test
    void letterOfPickUpNamesPlaceCodeAndTime() {
        Letter zh = LetterWriter.write(7, facts(Topic.FULFILMENT_READY, "zh", false), "");
        assertThat(zh.subject()).as("everybody may read a subject").doesNotContain("01234567");
        assertThat(zh.text()).contains("正蓝旗示范路1号", "01234567", "2026-12-07 18:30");
        assertThat(LetterWriter.write(7, facts(Topic.FULFILMENT_READY, "en", false), "").text())
                .contains("1 Demonstration Road", "01234567", "2026-12-07 18:30");
    }

    @Test
    void moneyIsWrittenToTheFen() {
        assertThat(LetterWriter.write(7, facts(Topic.ORDER_PAID, "en", false), "").text())
                .contains("¥1234.05");
    }

    @Test
    void whatPeopleTypedIsNoPattern() {
        LetterFacts braces =
                new LetterFacts(
                        Topic.ORDER_PAID,
                        "TS0000000000AB",
                        "/orders/TS0000000000AB",
                        "en",
                        "a@b.cn",
                        "O'Neil {0}",
                        false,
                        1,
                        Optional.empty(),
                        List.of(new Line("x", "{1} 'y'", 1)));
        assertThat(LetterWriter.write(7, braces, "").text()).contains("O'Neil {0}", "{1} 'y'");
    }

    private static LetterFacts facts(Topic topic, String language, boolean simulated) {
        Optional<Part> part =
                topic == Topic.ORDER_PAID || topic == Topic.ORDER_STOPPED
                        ? Optional.empty()
                        : Optional.of(
                                new Part(
                                        "正蓝旗奶食坊",
                                        "Zhenglan Workshop",
                                        "顺丰",
                                        "SF1",
                                        Optional.of(COUNTER)));
        return new LetterFacts(
                topic,
                "TS0000000000AB",
                "/orders/TS0000000000AB?token=t",
                language,
                "a@b.cn",
                "萨仁",
                simulated,
                123405,
                part,
                List.of(new Line("奶豆腐", "Hurood", 2)));
    }
}
