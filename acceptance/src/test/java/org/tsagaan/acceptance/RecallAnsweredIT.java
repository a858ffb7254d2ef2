package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A supermarket that was sent goods of a recalled lot answers with every unit, what people bring
 * back is recorded, and the recall is closed: by programs, and on a phone.
 */
@OneAtATime
class RecallAnsweredIT extends LaboratoryTest {

    /** Lots that went to the buyer's supermarket and to people, the newest that nobody recalled. */
    private static final String SENT =
            """
            with sent as (
                select a.lot_id, o.buyer_id, sum(a.quantity) as units
                from allocation a join order_line l on l.id = a.order_line_id
                join fulfilment f on f.id = l.fulfilment_id
                join customer_order o on o.id = f.order_id
                where a.state = 'DISPATCHED' group by a.lot_id, o.buyer_id),
            lots as (
                select b.lot_id, b.units, p.units as people from sent b
                join sent p on p.lot_id = b.lot_id and p.buyer_id is null
                where b.units > 2 and p.units > 1 and b.buyer_id = (
                        select m.organisation_id from membership m
                        join account a on a.id = m.account_id where a.email = 'buyer@example.test')
                    and not exists (select from recall_lot x where x.lot_id = b.lot_id)
                order by b.lot_id desc limit 1)
            select 'lot', lot_id::text from lots union all select 'units', units::text from lots
            union all select 'people', people::text from lots
            """;

    private static final JsonObject RESULT =
            Json.createObjectBuilder().add("result", "已全部收回并销毁").build();

    /** A recall of goods that a supermarket and people were sent. */
    private record Recalled(String path, int units, int people) {}

    @Test
    void aSupermarketsProgramAnswersReturnsAreRecordedAndTheRecallIsClosed() throws SQLException {
        Api regulator = as("regulator");
        Api buyer = as("buyer");
        Recalled recall = announce(regulator);
        long buyerId = buyer.organisation();
        assertThat(buyer.get("/api/v1/recalls/received").is(200).text())
                .contains(recall.path().replaceFirst(".*/", ""));
        assertThat(answer(buyer.get(recall.path())).getInt("received")).isEqualTo(recall.units());
        assertThat(answer(buyer.get(recall.path()))).doesNotContainKey("acknowledgedAt");
        String place = recall.path() + "/acknowledgements";
        int held = recall.units() - 1;
        assertThat(codes(buyer, place, answer(buyerId, recall.units(), 1, "")))
                .containsExactly("recall.more_than_received");
        assertThat(codes(buyer, place, answer(buyerId, held, 0, "")))
                .containsExactly("recall.difference_unexplained");
        for (Api nosy : List.of(as("store"), as("shopper"), regulator)) {
            nosy.anew().post(place, answer(buyerId, held, 1, "")).is(404);
        }
        Api once = buyer.anew();
        var first = once.post(place, answer(buyerId, held, 0, "一件破损")).is(200);
        assertThat(once.post(place, answer(buyerId, held, 0, "一件破损")).text())
                .isEqualTo(first.text());
        buyer.anew().post(place, answer(buyerId, held, 1, "")).is(200);
        assertThat(answer(buyer.get(recall.path())).getInt("soldOn")).isEqualTo(1);
        returned(regulator, recall);
        var reach = regulator.get(recall.path()).is(200).json().getJsonObject("reach");
        assertThat(reach.getInt("back")).isEqualTo(1);
        assertThat(reach.getJsonArray("retailers").toString())
                .contains("\"heldBack\":" + held, "\"soldOn\":1");
        buyer.anew().post(recall.path() + "/closing", RESULT).is(404);
        regulator.anew().post(recall.path() + "/closing", RESULT).is(200);
        assertThat(buyer.anew().post(place, answer(buyerId, held, 1, "")).is(409).codes())
                .containsExactly("recall.already_closed");
    }

    @Test
    void aSupermarketAnswersOnAPhoneReturnsAreRecordedAndTheRecallIsClosed() throws SQLException {
        Recalled recall = announce(as("regulator"));
        String path = recall.path().replace("/api/v1", "");
        Page buyer = signedIn("buyer");
        buyer.navigate(url(path));
        assertThat(buyer.locator("section[aria-labelledby=answer]"))
                .containsText(String.valueOf(recall.units()));
        buyer.locator("#heldBack").fill(String.valueOf(recall.units()));
        buyer.locator("#soldOn").fill("1");
        buyer.locator("#acknowledge").click();
        assertThat(buyer.locator("#form-problems")).isVisible();
        assertThat(buyer.locator("#soldOn")).hasValue("1");
        buyer.locator("#heldBack").fill(String.valueOf(recall.units() - 2));
        buyer.locator("#acknowledge").click();
        assertThat(buyer.locator("#form-problems")).isVisible();
        buyer.locator("#note").fill("一件在运输中破损");
        buyer.locator("#acknowledge").click();
        assertThat(buyer.locator("section[aria-labelledby=answer] .alert-done"))
                .containsText("一件在运输中破损");
        Page official = signedIn("regulator");
        official.navigate(url(path));
        assertThat(official.locator("#retailers")).containsText("一件在运输中破损");
        official.locator("#units").fill(String.valueOf(recall.people() + 1));
        official.locator("#handling").fill("当场销毁");
        official.locator("#record-return").click();
        assertThat(official.locator("#units-problem")).isVisible();
        assertThat(official.locator("#handling")).hasValue("当场销毁");
        official.locator("#units").fill(String.valueOf(recall.people()));
        official.locator("#record-return").click();
        assertThat(official.locator("#record-return")).hasCount(0);
        official.locator("#result").fill("已全部收回并销毁");
        official.locator("#close-recall").click();
        assertThat(official.locator("#close-recall")).hasCount(0);
        buyer.navigate(url(path));
        assertThat(buyer.locator("#acknowledge")).hasCount(0);
        assertThat(buyer.locator("dl.facts").first()).containsText("已全部收回并销毁");
    }

    private Recalled announce(Api regulator) throws SQLException {
        Map<String, String> sent = RoleCast.ask(SENT);
        var asked =
                Json.createObjectBuilder()
                        .add("lotId", Long.parseLong(RoleCast.one(sent, "lot")))
                        .add("scope", "LOT")
                        .add("grade", "TWO")
                        .add("knownAt", Instant.now().minusSeconds(60).toString())
                        .add("cause", "标签有误")
                        .add("advice", "请退回")
                        .build();
        var announced = regulator.anew().post("/api/v1/recalls", asked).is(201);
        return new Recalled(
                announced.header("Location").replaceFirst("^https?://[^/]+", ""),
                Integer.parseInt(RoleCast.one(sent, "units")),
                Integer.parseInt(RoleCast.one(sent, "people")));
    }

    /** One unit comes back, once, and no more than people were sent. */
    private static void returned(Api regulator, Recalled recall) {
        String place = recall.path() + "/returns";
        assertThat(codes(regulator, place, units(recall.people() + 1)))
                .containsExactly("recall.more_than_sent");
        Api once = regulator.anew();
        var first = once.post(place, units(1)).is(200);
        assertThat(once.post(place, units(1)).text()).isEqualTo(first.text());
        assertThat(codes(regulator, place, units(recall.people())))
                .containsExactly("recall.more_than_sent");
    }

    private static List<String> codes(Api asker, String place, JsonObject body) {
        return asker.anew().post(place, body).is(422).codes();
    }

    private static JsonObject units(int units) {
        return Json.createObjectBuilder().add("units", units).add("note", "销毁").build();
    }

    private static JsonObject answer(long buyerId, int heldBack, int soldOn, String note) {
        return Json.createObjectBuilder()
                .add("buyerId", buyerId)
                .add("heldBack", heldBack)
                .add("soldOn", soldOn)
                .add("note", note)
                .build();
    }

    private static JsonObject answer(Api.Answer recall) {
        return recall.is(200).json().getJsonArray("answers").getJsonObject(0);
    }

    private Api as(String who) {
        return Api.of(url("")).signedIn(who + "@example.test", "tsagaan-" + who + "-demo");
    }
}
