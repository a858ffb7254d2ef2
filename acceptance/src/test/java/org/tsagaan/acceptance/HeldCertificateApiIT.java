package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.acceptance.OpenMarket.Place;

/** A family's program applies, holds a certificate that everybody reads, and gives it up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OpenMarket.class)
class HeldCertificateApiIT {

    private static final String PASSWORD = "one long white sentence";

    private final String mine = Long.toString(System.nanoTime(), 36);

    @Test
    void aCertificateIsReadByEverybodyAndGivenUpByItsHolderAlone(Place open) {
        Api api = Api.of(open.url());
        Api county = api.signedIn("county@example.test", "tsagaan-county-demo");
        Api family = newcomer(api);
        register(family, county);
        long producer = family.organisation();
        String held = "/api/v1/producers/" + producer + "/authorisations";
        var paper = first(family.get(held));
        String id = paper.getJsonNumber("authorisationId").toString();
        String registered = "/api/v1/register/" + producer + "/certificates/" + id;
        var read = api.get(registered).is(200).json();
        assertThat(read.getString("standing")).isEqualTo("IN_FORCE");
        assertThat(read.getString("number")).isEqualTo(paper.getString("number"));
        assertThat(read.getString("page")).endsWith(registered.replace("/api/v1", ""));
        assertThat(read.getJsonArray("categories").toString()).isEqualTo("[\"hurood\"]");
        api.get("/api/v1/register/" + producer + "/certificates/1").is(404);

        String end = held + "/" + id + "/cancellation";
        for (Api nosy :
                List.of(county, api.signedIn("workshop@example.test", "tsagaan-workshop-demo"))) {
            nosy.get(held).is(404);
            nosy.anew().post(end, why("x")).is(404);
        }
        api.anew().post(end, why("x")).is(401);
        family.anew().post(held + "/1/cancellation", why("x")).is(404);
        assertThat(family.anew().post(end, why(" ")).is(422).pointers()).containsExactly("/reason");
        Api once = family.anew();
        var given = once.post(end, why("不再生产")).is(200);
        assertThat(once.post(end, why("不再生产")).is(200).text()).isEqualTo(given.text());
        assertThat(first(given).getString("standing")).isEqualTo("CANCELLED");
        assertThat(family.anew().post(end, why("不再生产")).is(409).codes())
                .containsExactly("licensing.state_not_allowed");
        var after = api.get(registered).is(200).json();
        assertThat(after.getString("standing")).isEqualTo("CANCELLED");
        assertThat(after.getString("reason")).isEqualTo("不再生产");
    }

    private Api newcomer(Api api) {
        String email = "it-" + mine + "@example.test";
        api.anew()
                .post(
                        "/api/v1/accounts",
                        Json.createObjectBuilder()
                                .add("displayName", "萨仁")
                                .add("email", email)
                                .add("password", PASSWORD)
                                .build())
                .is(201);
        return api.signedIn(email, PASSWORD);
    }

    private void register(Api family, Api county) {
        var kind = Json.createObjectBuilder().add("producerKind", "FAMILY").build();
        String one =
                family.anew()
                        .post("/api/v1/applications", kind)
                        .is(201)
                        .header("Location")
                        .replaceFirst("^https?://[^/]+", "");
        family.anew().post(one + "/answers", answers()).is(200);
        for (String paper : List.of("IDENTITY", "PREMISES", "HEALTH")) {
            var sent =
                    new Parts().text("kind", paper).file("file", "a.png", Pictures.png(640, 480));
            family.anew().post(one + "/documents", sent).is(200);
        }
        family.anew().post(one + "/submission").is(200);
        String desk = one.replace("/applications/", "/desk/applications/");
        county.anew().post(desk + "/acceptance").is(200);
        var certificate =
                Json.createObjectBuilder()
                        .add("number", "DEMO-IT-" + mine)
                        .add("issuedBy", "正蓝旗登记机关（示范）")
                        .add("validFrom", "2026-01-01")
                        .add("validUntil", "2028-12-31")
                        .build();
        county.anew().post(desk + "/approval", certificate).is(200);
    }

    private JsonObject answers() {
        return Json.createObjectBuilder()
                .add("nameZh", "试验奶食坊 " + mine)
                .add("nameEn", "Trial Dairy " + mine)
                .add("contact", "萨仁")
                .add("phone", "138 4790 0000")
                .add("division", "152530")
                .add("address", "上都镇示范路 1 号")
                .add("latitude", "42.24")
                .add("longitude", "115.99")
                .add("categories", Json.createArrayBuilder().add("hurood"))
                .add("milkSource", "自家 12 头牛")
                .add("dailyMilk", "120")
                .build();
    }

    private static JsonObject first(Api.Answer papers) {
        return papers.is(200).json().getJsonArray("authorisations").getJsonObject(0);
    }

    private static JsonObject why(String reason) {
        return Json.createObjectBuilder().add("reason", reason).build();
    }
}
