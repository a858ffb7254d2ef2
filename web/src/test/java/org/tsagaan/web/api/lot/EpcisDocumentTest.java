package org.tsagaan.web.api.lot;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tsagaan.catalog.Storage;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.LotNumber;
import org.tsagaan.traceability.LotEvent;
import org.tsagaan.traceability.LotEventKind;
import org.tsagaan.traceability.LotView;

/** Every kind of event keeps to GS1's published schema, and says what happened. */
class EpcisDocumentTest {

    private static final Instant AT = Instant.parse("2026-11-02T03:04:05.678901Z");
    private static final LotView LOT = lot("A/1%");
    private static final String LINK = "https://id.gs1.org/01/09520000100018/10/A%2F1%25";

    @Test
    void everyKindOfEventKeepsToThePublishedSchema() {
        assertThat(EpcisSchema.faults(document(events()).toString())).isEmpty();
        assertThat(EpcisSchema.faults(document(List.of()).toString())).isEmpty();
        var ids = told(events()).stream().map(e -> e.getString("eventID")).toList();
        assertThat(ids).hasSize(LotEventKind.values().length).doesNotHaveDuplicates();
    }

    @Test
    void theSchemaRejectsWhatIsNotOfTheVocabularyOrMissing() {
        var one = "/epcisBody/eventList/0";
        var whole = document(events());
        for (var field : List.of("/eventTime", "/eventTimeZoneOffset", "/action")) {
            var without = Json.createPointer(one + field).remove(whole);
            assertThat(EpcisSchema.faults(without.toString())).as(field).isNotEmpty();
        }
        var invented =
                Json.createPointer(one + "/bizStep").replace(whole, Json.createValue("cooking"));
        assertThat(EpcisSchema.faults(invented.toString())).isNotEmpty();
        var noTime =
                Json.createPointer(one + "/eventTime").replace(whole, Json.createValue("today"));
        assertThat(EpcisSchema.faults(noTime.toString())).isNotEmpty();
    }

    @Test
    void itSaysWhatHappenedWhereToHowMany() {
        var sent = told(List.of(event(LotEventKind.DISPATCH, null))).getFirst();
        assertThat(sent.getString("bizStep")).isEqualTo("shipping");
        assertThat(sent.getString("eventTime")).isEqualTo("2026-11-02T11:04:05.678+08:00");
        assertThat(sent.getJsonArray("quantityList").getJsonObject(0))
                .isEqualTo(
                        Json.createObjectBuilder()
                                .add("epcClass", LINK)
                                .add("quantity", 12)
                                .build());
        assertThat(sent.getJsonObject("readPoint").getString("id"))
                .isEqualTo("https://market.test/stores/seven-springs");
        var made = told(List.of(event(LotEventKind.COMMISSIONED, null))).getFirst();
        assertThat(made.getString("action")).isEqualTo("ADD");
        assertThat(made.getJsonObject("ilmd").getString("gs1:bestBeforeDate"))
                .isEqualTo("2026-12-16");
        var recalled = told(List.of(event(LotEventKind.RECALL, null))).getFirst();
        assertThat(recalled.getString("disposition")).isEqualTo("recalled");
        assertThat(recalled.toString()).contains("https://market.test/recalls/9");
    }

    @Test
    void aReportThatWasWithdrawnIsDeclaredAnErrorAndKeepsItsName() {
        var before = told(List.of(event(LotEventKind.PASSED, null))).getFirst();
        var after = told(List.of(event(LotEventKind.PASSED, AT.plusSeconds(60)))).getFirst();
        assertThat(before.containsKey("errorDeclaration")).isFalse();
        assertThat(after.getJsonObject("errorDeclaration").getString("reason"))
                .isEqualTo("incorrect_data");
        assertThat(after.getString("eventID")).isEqualTo(before.getString("eventID"));
    }

    private static List<LotEvent> events() {
        return Arrays.stream(LotEventKind.values())
                .map(kind -> event(kind, kind == LotEventKind.PASSED ? AT : null))
                .toList();
    }

    private static LotEvent event(LotEventKind kind, @Nullable Instant retracted) {
        boolean moved = kind == LotEventKind.RECEIPT || kind == LotEventKind.DISPATCH;
        return new LotEvent(
                kind, AT, 9, moved ? "seven-springs" : "", moved ? 12 : null, retracted);
    }

    private static List<JsonObject> told(List<LotEvent> events) {
        return document(events)
                .getJsonObject("epcisBody")
                .getJsonArray("eventList")
                .getValuesAs(JsonValue::asJsonObject);
    }

    private static JsonObject document(List<LotEvent> events) {
        return new EpcisDocument(LOT, path -> "https://market.test" + path).of(events, AT);
    }

    private static LotView lot(String number) {
        LocalDate made = LocalDate.of(2026, 11, 1);
        return new LotView(
                5,
                new LotNumber(number),
                made,
                made.plusDays(45),
                100,
                "自家牧场",
                "Own pasture",
                3,
                new Gtin("9520000100018"),
                "奶豆腐",
                "Milk tofu",
                Storage.CHILLED,
                45,
                1,
                2,
                "七眼泉家庭奶食坊",
                "Seven Springs");
    }
}
