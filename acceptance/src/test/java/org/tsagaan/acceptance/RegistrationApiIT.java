package org.tsagaan.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.acceptance.OpenMarket.Place;

/** A program applies for a registration; what is another's is not there by any address. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OpenMarket.class)
class RegistrationApiIT {

    private static final JsonObject REASON = Json.createObjectBuilder().add("reason", "x").build();
    private static final JsonObject CERTIFICATE =
            Json.createObjectBuilder()
                    .add("number", "DEMO-X")
                    .add("issuedBy", "x")
                    .add("validFrom", "2026-01-01")
                    .add("validUntil", "2028-12-31")
                    .build();

    private Api api = Api.of("");

    @BeforeAll
    void comeIn(Place open) {
        api = Api.of(open.url());
    }

    @Test
    void whatIsMissingIsToldAtOnceAndNothingIsAnothers() {
        Api shopper = api.signedIn("shopper@example.test", "tsagaan-shopper-demo");
        Api begun = shopper.anew();
        var asked = Json.createObjectBuilder().add("producerKind", "FAMILY").build();
        var application = begun.post("/api/v1/applications", asked).is(201);
        assertThat(begun.post("/api/v1/applications", asked).is(201).text())
                .isEqualTo(application.text());
        String one = application.header("Location").replaceFirst("^https?://[^/]+", "");
        var typed = Json.createObjectBuilder().add("phone", "not a phone").build();
        shopper.anew().post(one + "/answers", typed).is(200);
        var refused = shopper.anew().post(one + "/submission").is(409);
        assertThat(refused.pointers()).contains("/phone", "/nameZh", "/document-IDENTITY");
        assertThat(shopper.get(one).is(200).json().getString("state")).isEqualTo("DRAFT");
        for (Api nosy :
                List.of(
                        api.signedIn("buyer@example.test", "tsagaan-buyer-demo"),
                        api.signedIn("county@example.test", "tsagaan-county-demo"))) {
            refuses(nosy, one);
        }
        api.get(one).is(401);
        shopper.get("/api/v1/desk/applications").is(404);
        shopper.anew().post(one + "/withdrawal", REASON).is(200);
        shopper.anew().post(one + "/withdrawal", REASON).is(409);
    }

    @Test
    void papersAreSentReadAndTakenOutAgainAndScriptsAreNoPapers() {
        Api shopper = api.signedIn("shopper@example.test", "tsagaan-shopper-demo");
        var asked = Json.createObjectBuilder().add("producerKind", "COOPERATIVE").build();
        String one =
                shopper.anew()
                        .post("/api/v1/applications", asked)
                        .is(201)
                        .header("Location")
                        .replaceFirst("^https?://[^/]+", "");
        var script = paper("HEALTH", "<script>probe(1)</script>".getBytes(UTF_8));
        assertThat(shopper.anew().post(one + "/documents", script).is(422).codes())
                .containsExactly("licensing.not_a_picture");
        var unknown = shopper.anew().post(one + "/documents", paper("x", Pictures.png(9, 9)));
        assertThat(unknown.is(422).pointers()).containsExactly("/kind");
        assertThat(unknown.text()).contains("HEALTH");
        var nothing = new Parts().text("kind", "HEALTH").file("file", "a.jpg", new byte[0]);
        assertThat(shopper.anew().post(one + "/documents", nothing).is(422).pointers())
                .containsExactly("/file");
        Api once = shopper.anew();
        var sent = once.post(one + "/documents", paper("HEALTH", Pictures.png(640, 480))).is(200);
        assertThat(once.post(one + "/documents", paper("HEALTH", Pictures.png(640, 480))).text())
                .isEqualTo(sent.text());
        once.post(one + "/documents", paper("OTHER", Pictures.png(640, 480))).is(422);
        assertThat(sent.json().getJsonArray("papers")).hasSize(1);
        assertThat(sent.json().getJsonArray("missingPapers").toString()).doesNotContain("HEALTH");
        String paper = one + "/documents/" + first(sent, "papers", "documentId");
        var read = shopper.get(paper).is(200);
        assertThat(read.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(read.header("Content-Disposition")).startsWith("attachment");
        Api nosy = api.signedIn("buyer@example.test", "tsagaan-buyer-demo");
        nosy.get(paper).is(404);
        nosy.delete(paper).is(404);
        nosy.anew().post(one + "/documents", paper("HEALTH", Pictures.png(9, 9))).is(404);
        var left = shopper.delete(paper).is(200);
        assertThat(left.json().getJsonArray("papers")).isEmpty();
        shopper.get(paper).is(404);
        shopper.anew().post(one + "/withdrawal", REASON).is(200);
        assertThat(
                        shopper.anew()
                                .post(one + "/documents", paper("HEALTH", Pictures.png(9, 9)))
                                .is(409)
                                .codes())
                .containsExactly("licensing.application_not_now");
    }

    private static Parts paper(String kind, byte[] file) {
        return new Parts().text("kind", kind).file("file", "健康证.png", file);
    }

    @Test
    void theDeskIsInTheOrderOfItsDaysAndTheRegisterIsPublic() {
        Api county = api.signedIn("county@example.test", "tsagaan-county-demo");
        var queue = county.get("/api/v1/desk/applications").is(200).json().getJsonArray("items");
        assertThat(queue.stream().map(l -> l.asJsonObject().getString("dueOn")).toList())
                .isNotEmpty()
                .isSorted();
        var register = api.get("/api/v1/register?division=152530&kind=FAMILY").is(200).json();
        assertThat(register.getJsonArray("items"))
                .isNotEmpty()
                .allMatch(l -> l.asJsonObject().getString("division").equals("152530"));
        api.get("/api/v1/register?standing=GOOD").is(400);
        var marks = api.get("/api/v1/marks?kind=HACCP&standing=WITHDRAWN").is(200).json();
        assertThat(marks.getJsonArray("items"))
                .isNotEmpty()
                .allMatch(m -> !m.asJsonObject().getString("withdrawalReason").isBlank());
        api.get("/api/v1/marks?kind=GOOD").is(400);
        seeStandards();
    }

    private void seeStandards() {
        var standards = api.get("/api/v1/standards").is(200).json().getJsonArray("items");
        var tested =
                standards.stream()
                        .map(JsonValue::asJsonObject)
                        .filter(s -> s.getString("code").equals("DBS15/001.3"))
                        .findFirst()
                        .orElseThrow();
        assertThat(tested.getJsonObject("reports").getInt("tested")).isPositive();
        String editions = "/api/v1/standards/" + tested.getJsonNumber("standardId") + "/editions";
        var newest =
                api.get(editions).is(200).json().getJsonArray("items").getFirst().asJsonObject();
        assertThat(newest.getString("code")).startsWith("DBS15/001.3-");
        var demands =
                api.get(editions + "/" + newest.getJsonNumber("editionId"))
                        .is(200)
                        .json()
                        .getJsonArray("items");
        assertThat(demands)
                .isNotEmpty()
                .anyMatch(d -> d.asJsonObject().getJsonObject("verdicts").getInt("tested") > 0);
        String products = editions.replace("/editions", "/products");
        assertThat(api.get(products).is(200).json().getJsonArray("items"))
                .isNotEmpty()
                .allMatch(p -> p.asJsonObject().getString("categoryCode").equals("hurood"));
        api.get("/api/v1/standards/999999999999/products").is(404);
    }

    /** Of a registration that is in force, and again afterwards. */
    @Test
    void anOfficerSuspendsWhatIsHeldAndReinstatesItAndNobodyElseDoes() {
        Api county = api.signedIn("county@example.test", "tsagaan-county-demo");
        String held = "/api/v1/register?division=152530&kind=COOPERATIVE&standing=IN_FORCE";
        String producer = "/api/v1/desk/producers/" + first(api.get(held), "items", "producerId");
        String one = first(county.get(producer), "authorisations", "authorisationId");
        String paper = producer + "/authorisations/" + one;
        Api workshop = api.signedIn("workshop@example.test", "tsagaan-workshop-demo");
        workshop.get(producer).is(404);
        workshop.anew().post(paper + "/suspension", REASON).is(404);
        county.anew().post(producer + "/authorisations/1/suspension", REASON).is(404);
        var nothing = Json.createObjectBuilder().add("reason", "").build();
        assertThat(county.anew().post(paper + "/suspension", nothing).is(422).pointers())
                .containsExactly("/reason");
        Api suspending = county.anew();
        var suspended = suspending.post(paper + "/suspension", REASON);
        try {
            assertThat(first(suspended, "authorisations", "standing")).isEqualTo("SUSPENDED");
            assertThat(suspending.post(paper + "/suspension", REASON).is(200).text())
                    .isEqualTo(suspended.text());
            assertThat(county.anew().post(paper + "/suspension", REASON).is(409).codes())
                    .containsExactly("licensing.state_not_allowed");
        } finally {
            county.anew().post(paper + "/reinstatement", REASON).is(200);
        }
        assertThat(first(county.get(producer), "authorisations", "standing")).isEqualTo("IN_FORCE");
        county.anew().post(paper + "/revocation", nothing).is(422);
    }

    @Test
    void theRegionAndTheCountyReadTheirFiguresAndNobodyElseDoes() {
        Api county = api.signedIn("county@example.test", "tsagaan-county-demo");
        Api region = api.signedIn("regulator@example.test", "tsagaan-regulator-demo");
        var counted = county.get("/api/v1/overview").is(200).json().getJsonArray("registrations");
        assertThat(counted).hasSize(1);
        var zhenglan = counted.getJsonObject(0);
        assertThat(zhenglan.getJsonObject("division").getString("code")).isEqualTo("152530");
        var year = region.get("/api/v1/overview?period=DAYS_365").is(200).json();
        assertThat(year.getJsonArray("registrations")).hasSizeGreaterThan(10).contains(zhenglan);
        assertThat(year.getJsonArray("months")).hasSizeBetween(12, 13);
        assertThat(year.getJsonArray("recalls")).hasSize(3);
        region.get("/api/v1/overview?period=7").is(400);
        api.get("/api/v1/overview").is(401);
        api.signedIn("operator@example.test", "tsagaan-operator-demo")
                .get("/api/v1/overview")
                .is(404);
    }

    private static String first(Api.Answer answer, String list, String name) {
        var row = answer.is(200).json().getJsonArray(list).getJsonObject(0);
        return String.valueOf(row.get(name)).replace("\"", "");
    }

    private static void refuses(Api nosy, String one) {
        String desk = one.replace("/applications/", "/desk/applications/");
        var phone = Json.createObjectBuilder().add("phone", "x").build();
        nosy.get(one).is(404);
        nosy.anew().post(one + "/answers", phone).is(404);
        nosy.anew().post(one + "/submission").is(404);
        nosy.anew().post(one + "/withdrawal", REASON).is(404);
        nosy.get(desk).is(404);
        nosy.anew().post(desk + "/acceptance").is(404);
        nosy.anew().post(desk + "/correction", REASON).is(404);
        nosy.anew().post(desk + "/approval", CERTIFICATE).is(404);
        nosy.anew().post(desk + "/refusal", REASON).is(404);
    }
}
