package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.acceptance.OpenMarket.Place;

/** The regulator's program grants a mark and withdraws it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OpenMarket.class)
class MarkApiIT {

    private static final String MARKS = "/api/v1/marks";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void aMarkIsGrantedShownAndWithdrawnForGood(Place open) {
        Api api = Api.of(open.url());
        Api regulator = api.signedIn("regulator@example.test", "tsagaan-regulator-demo");
        Api workshop = api.signedIn("workshop@example.test", "tsagaan-workshop-demo");
        long holder = workshop.organisation();
        String number = "DEMO-IT-" + Long.toString(System.nanoTime(), 36);
        String page = "/producers/" + holder;
        String reason = "不再符合使用条件 " + number;
        var asked = mark(holder, number).build();
        api.anew().post(MARKS, asked).is(401);
        for (String who : List.of("workshop", "county", "operator")) {
            api.signedIn(who + "@example.test", "tsagaan-" + who + "-demo")
                    .anew()
                    .post(MARKS, asked)
                    .is(404);
        }
        assertThat(
                        regulator
                                .anew()
                                .post(
                                        MARKS,
                                        mark(holder, " ")
                                                .add("categories", codes())
                                                .add("validUntil", today.minusDays(1).toString())
                                                .build())
                                .is(422)
                                .pointers())
                .containsExactlyInAnyOrder("/number", "/validUntil", "/categories");
        regulator.anew().post(MARKS, mark(999_999_999, number).build()).is(404);
        Api once = regulator.anew();
        var granted = once.post(MARKS, asked).is(201);
        assertThat(once.post(MARKS, asked).is(201).text()).isEqualTo(granted.text());
        assertThat(regulator.anew().post(MARKS, asked).is(422).pointers())
                .containsExactly("/number");
        assertThat(standing(api, number)).isEqualTo("IN_FORCE");
        assertThat(api.get(page).is(200).text()).contains(number).doesNotContain(reason);

        String end = MARKS + "/" + granted.json().getJsonNumber("markId") + "/withdrawal";
        workshop.anew().post(end, why("x")).is(404);
        assertThat(regulator.anew().post(end, why("")).is(422).pointers())
                .containsExactly("/reason");
        assertThat(regulator.anew().post(end, why(reason)).is(200).json().getString("standing"))
                .isEqualTo("WITHDRAWN");
        assertThat(regulator.anew().post(end, why("x")).is(409).codes())
                .containsExactly("mark.already_withdrawn");
        assertThat(standing(api, number)).isEqualTo("WITHDRAWN");
        assertThat(api.get(page).is(200).text()).contains(reason);
    }

    private JsonObjectBuilder mark(long holder, String number) {
        return Json.createObjectBuilder()
                .add("producerId", holder)
                .add("kind", "GMP")
                .add("nameZh", "示范良好生产规范")
                .add("nameEn", "Good practice (demo)")
                .add("issuedBy", "示范认证机构")
                .add("number", number)
                .add("reach", "CATEGORIES")
                .add("categories", codes("hurood"))
                .add("validFrom", today.toString())
                .add("validUntil", today.plusYears(3).toString());
    }

    private static JsonArrayBuilder codes(String... codes) {
        return Json.createArrayBuilder(List.of(codes));
    }

    private static String standing(Api api, String number) {
        var found = api.get(MARKS + "?q=" + number).is(200).json().getJsonArray("items");
        assertThat(found).hasSize(1);
        return found.getJsonObject(0).getString("standing");
    }

    private static JsonObject why(String reason) {
        return Json.createObjectBuilder().add("reason", reason).build();
    }
}
