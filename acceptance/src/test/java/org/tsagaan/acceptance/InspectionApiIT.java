package org.tsagaan.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A workshop's program has a lot inspected, and the laboratory's own system does its part. */
@OneAtATime
class InspectionApiIT extends LaboratoryTest {

    private static final JsonObject REASON =
            Json.createObjectBuilder().add("reason", "样品混淆").build();

    @Test
    void askedReceivedMeasuredSentBackSignedReadByAnybodyAndWithdrawn() {
        Api workshop = as("workshop");
        Api analyst = as("analyst");
        Api approver = as("approver");
        String lot = lotOf(signedIn("workshop"));
        JsonObject laboratory = proposed(workshop, lot);
        Api once = workshop.anew();
        var asked = once.post(lot + "/inspections", asking(laboratory)).is(201);
        assertThat(once.post(lot + "/inspections", asking(laboratory)).text())
                .isEqualTo(asked.text());
        assertThat(workshop.anew().post(lot + "/inspections", asking(laboratory)).is(422).codes())
                .contains("inspection.asked_already");
        String bench = bench(asked.json());
        analyst.anew().post(bench + "/results", results(analyst, bench, "0.02")).is(409);
        assertThat(analyst.anew().post(bench + "/receipt", sealed(" ")).is(422).pointers())
                .containsExactly("/sealNumber");
        analyst.anew().post(bench + "/receipt", sealed("F-1")).is(200);
        photograph(workshop, analyst, bench);
        workshop.anew().post(place(asked) + "/cancellation").is(409);
        var wrong = analyst.anew().post(bench + "/results", results(analyst, bench, "much"));
        assertThat(wrong.is(422).pointers()).allMatch(p -> p.matches("/results/\\d+/values/0"));
        analyst.anew().post(bench + "/results", results(analyst, bench, "0.02")).is(200);
        approver.anew().post(bench + "/correction", REASON).is(200);
        analyst.anew().post(bench + "/results", results(analyst, bench, "0.03")).is(200);
        String report = signed(analyst, approver, bench);
        var read = Api.of(url("")).get(report).is(200).json();
        assertThat(read.getString("outcome")).isEqualTo("PASSED");
        assertThat(read.getJsonArray("items"))
                .anyMatch(i -> i.toString().contains("\"0.03\"") && i.toString().contains("lead"));
        workshop.anew().post(report + "/withdrawal", REASON).is(404);
        approver.anew().post(report + "/withdrawal", REASON).is(200);
        approver.anew().post(report + "/withdrawal", REASON).is(409);
        assertThat(Api.of(url("")).get(report).is(200).json().getString("withdrawalReason"))
                .isEqualTo("样品混淆");
    }

    @Test
    void whatIsAnothersIsNotThereByAnyAddress() {
        Api workshop = as("workshop");
        String lot = lotOf(signedIn("workshop"));
        var asked =
                workshop.anew().post(lot + "/inspections", asking(proposed(workshop, lot))).is(201);
        String one = place(asked);
        String bench = bench(asked.json());
        String elsewhere = bench.replaceFirst("/laboratories/\\d+/", "/laboratories/1/");
        for (String who : List.of("shopper", "store", "buyer", "analyst", "approver")) {
            Api nosy = as(who);
            nosy.get(lot + "/inspections").is(404);
            nosy.get(lot + "/inspections/proposals").is(404);
            nosy.get(one).is(404);
            nosy.anew().post(lot + "/inspections", asking(asked.json())).is(404);
            nosy.anew().post(one + "/cancellation").is(404);
        }
        for (String who : List.of("workshop", "shopper", "store", "county", "regulator")) {
            refuses(as(who), bench);
        }
        for (String who : List.of("analyst", "approver")) {
            refuses(as(who), elsewhere);
        }
        as("approver").anew().post(bench + "/receipt", sealed("F-2")).is(404);
        as("analyst").anew().post(bench + "/correction", REASON).is(404);
        Api.of(url("")).get(bench).is(401);
        workshop.get(one.replaceFirst("/lots/\\d+/", "/lots/1/")).is(404);
        workshop.anew().post(one + "/cancellation").is(200);
        assertThat(workshop.get(one).is(200).json().getString("state")).isEqualTo("CANCELLED");
    }

    /** The sealed sample, seen by both sides and not by others. */
    private void photograph(Api workshop, Api analyst, String bench) {
        var script = new Parts().file("photo", "a.jpg", "<script>".getBytes(UTF_8));
        assertThat(analyst.anew().post(bench + "/photos", script).is(422).codes())
                .containsExactly("inspection.photo_not_a_picture");
        var photo = new Parts().file("photo", "a.png", Pictures.png(640, 480));
        workshop.anew().post(bench + "/photos", photo).is(404);
        Api once = analyst.anew();
        var added = once.post(bench + "/photos", photo).is(200);
        assertThat(once.post(bench + "/photos", photo).text()).isEqualTo(added.text());
        var photos = added.json().getJsonObject("sample").getJsonArray("photos");
        assertThat(photos).hasSize(1);
        var seen = workshop.get(photos.getString(0)).is(200);
        assertThat(seen.header("Content-Type")).isEqualTo("image/jpeg");
        as("regulator").get(photos.getString(0)).is(200);
        as("store").get(photos.getString(0)).is(404);
        Api.of(url("")).get(photos.getString(0)).is(401);
    }

    private void refuses(Api nosy, String bench) {
        nosy.get(bench).is(404);
        nosy.get(bench + "/items").is(404);
        nosy.get(bench.replaceFirst("/\\d+$", "")).is(404);
        nosy.anew().post(bench + "/receipt", sealed("F-3")).is(404);
        nosy.anew().post(bench + "/refusal", REASON).is(404);
        nosy.anew().post(bench + "/results", measured(Json.createArrayBuilder())).is(404);
        nosy.anew().post(bench + "/correction", REASON).is(404);
        nosy.anew().post(bench + "/signature", seen("2026-01-01T00:00:00Z")).is(404);
    }

    /** Signs what was seen, and not what was corrected since; returns where the report is. */
    private static String signed(Api analyst, Api approver, String bench) {
        String number = approver.get(bench).is(200).json().getJsonNumber("reportId").toString();
        String draft = bench.replaceFirst("/inspections/.*", "/reports/") + number;
        String seen = approver.get(draft).is(200).json().getString("enteredAt");
        analyst.anew().post(bench + "/signature", seen(seen)).is(404);
        assertThat(
                        approver.anew()
                                .post(bench + "/signature", seen("2026-01-01T00:00:00Z"))
                                .is(409)
                                .codes())
                .containsExactly("inspection.corrected_since_seen");
        String report = "/api/v1/reports/" + number;
        approver.get(report).is(404);
        approver.anew().post(bench + "/signature", seen(seen)).is(200);
        return report;
    }

    private Api as(String who) {
        return Api.of(url("")).signedIn(who + "@example.test", "tsagaan-" + who + "-demo");
    }

    private String lotOf(Page workshop) {
        openLot(workshop);
        return "/api/v1" + workshop.url().replace(url(""), "").replaceFirst("[?#].*", "");
    }

    private static JsonObject proposed(Api workshop, String lot) {
        return workshop
                .get(lot + "/inspections/proposals")
                .is(200)
                .json()
                .getJsonArray("items")
                .stream()
                .map(JsonValue::asJsonObject)
                .filter(p -> p.getJsonObject("name").getString("zh").contains(LABORATORY))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject asking(JsonObject laboratory) {
        return Json.createObjectBuilder()
                .add("laboratoryId", laboratory.getJsonNumber("laboratoryId"))
                .add("payer", "SELF")
                .build();
    }

    private static String place(Api.Answer made) {
        return made.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static String bench(JsonObject inspection) {
        return "/api/v1/laboratories/%s/inspections/%s"
                .formatted(inspection.get("laboratoryId"), inspection.get("inspectionId"));
    }

    private static JsonObject sealed(String number) {
        return Json.createObjectBuilder().add("sealNumber", number).build();
    }

    private static JsonObject seen(String instant) {
        return Json.createObjectBuilder().add("seen", instant).build();
    }

    /** Good results for whatever the lot is to be tested for, but for lead. */
    private static JsonObject results(Api analyst, String bench, String lead) {
        JsonArrayBuilder results = Json.createArrayBuilder();
        for (JsonValue item : analyst.get(bench + "/items").is(200).json().getJsonArray("items")) {
            String code = item.asJsonObject().getString("itemCode");
            String measured = code.equals("lead") ? lead : String.valueOf(GOOD.get(code));
            results.add(
                    Json.createObjectBuilder()
                            .add("itemCode", code)
                            .add("values", Json.createArrayBuilder(List.of(measured.split(",")))));
        }
        return measured(results);
    }

    private static JsonObject measured(JsonArrayBuilder results) {
        return Json.createObjectBuilder()
                .add("number", "DEMO-API-" + Long.toString(System.nanoTime(), 36))
                .add("sampledOn", yesterday())
                .add("testedOn", yesterday())
                .add("results", results)
                .build();
    }
}
