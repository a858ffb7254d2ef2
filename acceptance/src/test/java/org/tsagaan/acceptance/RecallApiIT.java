package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.acceptance.Api.Answer;
import org.tsagaan.acceptance.OpenMarket.Place;

/** A program recalls a lot, follows it and closes it; nobody does so with what is another's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OpenMarket.class)
class RecallApiIT {

    private static final JsonObject RETURN =
            Json.createObjectBuilder().add("units", 1).add("note", "销毁").build();
    private static final JsonObject RESULT =
            Json.createObjectBuilder().add("result", "已全部下架").build();

    private Api api = Api.of("");
    private Api producer = api;
    private Api county = api;
    private Api buyer = api;

    @BeforeAll
    void comeIn(Place open) {
        api = Api.of(open.url());
        producer = api.signedIn("workshop@example.test", "tsagaan-workshop-demo");
        county = api.signedIn("county@example.test", "tsagaan-county-demo");
        buyer = api.signedIn("buyer@example.test", "tsagaan-buyer-demo");
    }

    @Test
    void aLotIsRecalledOnceFollowedAndClosed() {
        long lot = lotOnSale();
        var asked = recall(lot).build();
        var preview = producer.post("/api/v1/recalls/previews", asked).is(200).json();
        assertThat(lots(preview)).containsExactly(lot);
        assertThat(sellable(lot)).isTrue();
        Api announcing = producer.anew();
        Answer announced = announcing.post("/api/v1/recalls", asked).is(201);
        assertThat(announcing.post("/api/v1/recalls", asked).is(201).text())
                .isEqualTo(announced.text());
        announcing.post("/api/v1/recalls", recall(lot).add("advice", "x").build()).is(422);
        assertThat(producer.anew().post("/api/v1/recalls", asked).is(422).codes())
                .containsExactly("recall.takes_in_nothing");
        assertThat(sellable(lot)).isFalse();
        assertThat(api.get("/api/v1/lots/" + lot + "/epcis").is(200).text())
                .contains("\"disposition\":\"recalled\"");
        String one = announced.header("Location").replaceFirst("^https?://[^/]+", "");
        var seen = producer.get(one).is(200).json();
        assertThat(seen.getJsonObject("notice").getString("origin")).isEqualTo("PRODUCER");
        assertThat(seen.getJsonArray("lots").getJsonObject(0)).containsKey("sent");
        assertThat(producer.get("/api/v1/recalls/followed").is(200).text()).contains(id(one));
        producer.anew().post(one + "/closing", RESULT).is(404);
        var closed = county.anew().post(one + "/closing", RESULT).is(200).json();
        assertThat(closed.getJsonObject("notice").getString("result")).isEqualTo("已全部下架");
        assertThat(county.anew().post(one + "/closing", RESULT).is(409).codes())
                .containsExactly("recall.already_closed");
        assertThat(producer.anew().post(one + "/returns", RETURN).is(409).codes())
                .contains("recall.already_closed");
    }

    @Test
    void everybodyReadsNoticesAndNobodyMore() {
        var first = api.get("/api/v1/recalls").is(200).json();
        assertThat(first.getJsonArray("items")).isNotEmpty();
        var notice = first.getJsonArray("items").getJsonObject(0);
        assertThat(api.get("/api/v1/recalls?show=OPEN").is(200).json().getJsonArray("items"))
                .allMatch(n -> !n.asJsonObject().containsKey("closedAt"));
        api.get("/api/v1/recalls?cursor=x").is(400);
        String one = "/api/v1/recalls/" + notice.getJsonNumber("recallId");
        for (Api reader : List.of(api, buyer)) {
            var seen = reader.get(one).is(200).json();
            assertThat(seen.containsKey("reach")).isFalse();
            assertThat(seen.getJsonArray("lots").getJsonObject(0)).doesNotContainKey("sent");
        }
        for (String desk : List.of("/api/v1/recalls/followed", "/api/v1/recalls/received")) {
            api.get(desk).is(401);
        }
        buyer.get("/api/v1/recalls/followed").is(404);
        assertThat(buyer.get("/api/v1/recalls/received").is(200).json().getJsonArray("items"))
                .isNotNull();
    }

    @Test
    void nobodyRecallsAnswersOrClosesWhatIsAnothers() {
        long lot = lotOnSale();
        String one = "/api/v1/recalls/" + anyRecall();
        long nobodys = 999_999;
        var answer =
                Json.createObjectBuilder()
                        .add("buyerId", nobodys)
                        .add("heldBack", 0)
                        .add("soldOn", 0)
                        .add("note", "")
                        .build();
        var asked = recall(lot).build();
        Api store = api.signedIn("store@example.test", "tsagaan-store-demo");
        Api analyst = api.signedIn("analyst@example.test", "tsagaan-analyst-demo");
        for (Api nosy : List.of(buyer, store, analyst)) {
            nosy.post("/api/v1/recalls/previews", asked).is(404);
            nosy.anew().post("/api/v1/recalls", asked).is(404);
            nosy.anew().post(one + "/acknowledgements", answer).is(404);
            nosy.anew().post(one + "/returns", RETURN).is(404);
            nosy.anew().post(one + "/closing", RESULT).is(404);
        }
        api.anew().post("/api/v1/recalls", asked).is(401);
        var days = recall(lot).add("scope", "PRODUCT").build();
        assertThat(county.anew().post("/api/v1/recalls", days).is(422).pointers())
                .containsExactly("/firstDay", "/lastDay");
        assertThat(sellable(lot)).isTrue();
    }

    /** One of the workshop's lots that may be sold now. */
    private long lotOnSale() {
        return producer
                .get("/api/v1/producers/" + producer.organisation() + "/lots")
                .is(200)
                .json()
                .getJsonArray("items")
                .stream()
                .map(JsonValue::asJsonObject)
                .filter(lot -> lot.getBoolean("sellable"))
                .mapToLong(lot -> lot.getJsonNumber("lotId").longValue())
                .reduce((newer, older) -> older)
                .orElseThrow();
    }

    private boolean sellable(long lot) {
        return api.get("/api/v1/lots/" + lot + "/sellability")
                .is(200)
                .json()
                .getBoolean("sellable");
    }

    private String anyRecall() {
        return api.get("/api/v1/recalls")
                .is(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonNumber("recallId")
                .toString();
    }

    private static JsonObjectBuilder recall(long lot) {
        return Json.createObjectBuilder()
                .add("lotId", lot)
                .add("scope", "LOT")
                .add("grade", "THREE")
                .add("knownAt", Instant.now().minusSeconds(60).toString())
                .add("cause", "标签有误")
                .add("advice", "请退回");
    }

    private static List<Long> lots(JsonObject preview) {
        return preview.getJsonArray("lots").stream()
                .map(lot -> lot.asJsonObject().getJsonNumber("lotId").longValue())
                .toList();
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
