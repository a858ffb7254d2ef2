package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.acceptance.OpenMarket.Place;

/** A producer's program drafts a product, and an official approves it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OpenMarket.class)
class ProductApiIT {

    private static final String DESK = "/api/v1/desk/products";

    @Test
    void aProductIsDraftedMendedApprovedByOneAndDescribed(Place open) {
        Api api = Api.of(open.url());
        Api workshop = api.signedIn("workshop@example.test", "tsagaan-workshop-demo");
        Api county = api.signedIn("county@example.test", "tsagaan-county-demo");
        Api operator = api.signedIn("operator@example.test", "tsagaan-operator-demo");
        String all = "/api/v1/producers/" + workshop.organisation() + "/products";
        JsonObject like =
                workshop.get(all).is(200).json().getJsonArray("items").stream()
                        .map(item -> item.asJsonObject())
                        .filter(item -> item.getString("state").equals("APPROVED"))
                        .findFirst()
                        .orElseThrow()
                        .getJsonObject("description");
        String gtin = gtin();
        int last = gtin.charAt(12) - '0';
        String wrong = gtin.substring(0, 12) + (last + 1) % 10;

        Api.Answer refused = workshop.anew().post(all, with(like, wrong, "奶豆腐")).is(422);
        assertThat(refused.pointers()).containsExactly("/gtin");
        assertThat(refused.codes()).containsExactly("catalog.check_digit");
        assertThat(refused.text()).contains(gtin);
        JsonObject drafted = workshop.anew().post(all, with(like, gtin, "奶豆腐")).is(201).json();
        assertThat(drafted.getString("state")).isEqualTo("DRAFT");
        String id = drafted.getJsonNumber("productId").toString();
        String one = all + "/" + id;

        String seen = workshop.get(one).is(200).header("ETag");
        workshop.put(one, with(like, gtin, "新奶豆腐")).is(428);
        workshop.with("If-Match", seen).put(one, with(like, gtin, "新奶豆腐")).is(200);
        workshop.with("If-Match", seen).put(one, with(like, gtin, "旧奶豆腐")).is(412);
        assertThat(workshop.get(one).is(200).text()).contains("新奶豆腐").doesNotContain("旧奶豆腐");

        assertThat(county.get(DESK).is(200).text()).contains(gtin);
        api.signedIn("store@example.test", "tsagaan-store-demo").get(one).is(404);
        int version = county.get(DESK + "/" + id).is(200).json().getInt("version");
        String approval = DESK + "/" + id + "/approval";
        workshop.anew().post(approval, read(version)).is(404);
        assertThat(county.anew().post(approval, read(version - 1)).is(409).codes())
                .containsExactly("input.changed_meanwhile");
        List<Integer> answers =
                Stream.of(county.anew(), operator.anew())
                        .parallel()
                        .map(who -> who.post(approval, read(version)).status())
                        .sorted()
                        .toList();
        assertThat(answers).containsExactly(200, 409);
        assertThat(county.get(DESK).is(200).text()).doesNotContain(gtin);
        assertThat(
                        workshop.with("If-Match", "*")
                                .put(one, with(like, gtin, "旧奶豆腐"))
                                .is(409)
                                .codes())
                .containsExactly("catalog.not_a_draft");

        assertThat(workshop.put(one + "/notes", notes(6)).is(422).pointers())
                .containsExactly("/firmness");
        workshop.put(one + "/notes", notes(3)).is(200);
        assertThat(workshop.get(one).is(200).json().getJsonObject("notes")).isEqualTo(notes(3));

        assertThat(
                        operator.anew()
                                .post(DESK + "/" + id + "/withdrawal", why(""))
                                .is(422)
                                .pointers())
                .containsExactly("/reason");
        JsonObject ended = workshop.anew().post(one + "/withdrawal", why("不再生产")).is(200).json();
        assertThat(ended.getString("state")).isEqualTo("WITHDRAWN");
        assertThat(workshop.put(one + "/notes", notes(2)).is(409).codes())
                .containsExactly("catalog.described_no_more");
        assertThat(workshop.get(one).is(200).json().getJsonObject("notes")).isEqualTo(notes(3));
    }

    private static JsonObject with(JsonObject like, String gtin, String nameZh) {
        return Json.createObjectBuilder(like).add("gtin", gtin).add("nameZh", nameZh).build();
    }

    private static JsonObject read(int version) {
        return Json.createObjectBuilder().add("version", version).build();
    }

    private static JsonObject why(String reason) {
        return Json.createObjectBuilder().add("reason", reason).build();
    }

    private static JsonObject notes(int firmness) {
        return Json.createObjectBuilder()
                .add("firmness", firmness)
                .add("tasteZh", "微酸")
                .add("tasteEn", "Faintly sour")
                .add(
                        "nutrition",
                        Json.createObjectBuilder()
                                .add("energy", 1380)
                                .add("protein", 452)
                                .add("fat", 120)
                                .add("carbohydrate", 80)
                                .add("sodium", 90))
                .build();
    }

    /** A number of GS1's range for demonstrations that no product has. */
    static String gtin() {
        String twelve = "95299" + ThreadLocalRandom.current().nextLong(1_000_000, 10_000_000);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return twelve + (10 - sum % 10) % 10;
    }
}
