package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
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
