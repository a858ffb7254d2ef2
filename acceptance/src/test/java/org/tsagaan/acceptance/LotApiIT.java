package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.acceptance.OpenMarket.Place;

/** A workshop's program opens, shelves and labels its lots; an official's freezes them. */
@OneAtATime
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OpenMarket.class)
class LotApiIT {

    private static final int MADE = 100;

    private Api api = Api.of("");
    private Api workshop = api;
    private Api county = api;
    private Api store = api;
    private String lots = "";

    @BeforeAll
    void comeIn(Place open) {
        api = Api.of(open.url());
        workshop = api.signedIn("workshop@example.test", "tsagaan-workshop-demo");
        county = api.signedIn("county@example.test", "tsagaan-county-demo");
        store = api.signedIn("store@example.test", "tsagaan-store-demo");
        lots = "/api/v1/producers/" + workshop.organisation() + "/lots";
    }

    @Test
    void aLotIsOpenedOnceAndIsAmongTheProducersLotsWithWhatItLacks() {
        String number = number();
        var asked = lot(number).build();
        assertThat(workshop.anew().post(lots, lot("").add("milkSourceZh", "").build()).is(422))
                .extracting(Api.Answer::pointers)
                .isEqualTo(List.of("/lotNumber", "/milkSourceZh"));
        assertThat(workshop.anew().post(lots, late(number)).is(422).pointers())
                .containsExactly("/bestBefore");
        api.anew().post(lots, asked).is(401);
        Stream.of(county, store).forEach(nosy -> nosy.anew().post(lots, asked).is(404));
        workshop.anew().post(lots, lot(number).add("productId", 7).build()).is(404);
        Api once = workshop.anew();
        var opened = once.post(lots, asked).is(201);
        assertThat(once.post(lots, asked).is(201).text()).isEqualTo(opened.text());
        assertThat(workshop.anew().post(lots, asked).is(422).codes())
                .containsExactly("traceability.lot_number_taken");
        assertThat(opened.json().getBoolean("sellable")).isFalse();
        assertThat(opened.json().getJsonArray("reasons").toString()).contains("NOT_INSPECTED");
        JsonObject newest =
                workshop.get(lots).is(200).json().getJsonArray("items").getJsonObject(0);
        assertThat(newest.getString("number")).isEqualTo(number);
        assertThat(api.get(path(opened)).is(200).json().getString("number")).isEqualTo(number);
    }

    @Test
    void unitsAreShelvedOnceAndNeverMoreThanWereMade() {
        String shelf = open() + "/shelf";
        assertThat(left(shelf)).isEqualTo(MADE);
        for (Api nosy : List.of(county, store)) {
            nosy.get(shelf).is(404);
            nosy.anew().post(shelf, units(1, MADE)).is(404);
        }
        assertThat(workshop.anew().post(shelf, units(MADE + 1, MADE)).is(422).codes())
                .containsExactly("storefront.more_than_made");
        Api once = workshop.anew();
        var shelved = once.post(shelf, units(40, MADE)).is(200);
        assertThat(once.post(shelf, units(40, MADE)).is(200).text()).isEqualTo(shelved.text());
        assertThat(left(shelf)).isEqualTo(60);
        var again = workshop.anew().post(shelf, units(40, MADE)).is(422);
        assertThat(again.codes()).containsExactly("storefront.shelved_meanwhile");
        assertThat(again.pointers()).containsExactly("/units");
    }

    @Test
    void itsLabelsAreAFileForThePrinter() {
        String lot = open();
        String labels = lot + "/labels";
        var file = workshop.get(labels + "?stock=A4_24&count=30&first=3").is(200);
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo(
                        "inline; filename=\"labels-%s.pdf\""
                                .formatted(lot.replaceFirst(".*/", "")));
        assertThat(file.text()).startsWith("%PDF-");
        assertThat(workshop.get(labels + "?stock=A4_24&count=1&first=25").is(400).pointers())
                .containsExactly("/first");
        assertThat(workshop.get(labels + "?stock=ROLL_60_40&count=1&first=2").is(400).pointers())
                .containsExactly("/first");
        assertThat(workshop.get(labels + "?stock=A3").is(400).pointers())
                .containsExactlyInAnyOrder("/stock", "/count");
        api.get(labels + "?stock=A4_24&count=1").is(401);
        store.get(labels + "?stock=A4_24&count=1").is(404);
    }

    @Test
    void whatIsFrozenIsNotSoldUntilTheFreezeIsLifted() {
        String lot = "/api/v1/lots/" + lotOnSale();
        String holds = lot + "/holds";
        Stream.of(workshop, store).forEach(no -> no.anew().post(holds, why("投诉待查")).is(404));
        assertThat(county.anew().post(holds, why(" ")).is(422).pointers())
                .containsExactly("/reason");
        assertThat(isSellable(lot)).isTrue();
        Api once = county.anew();
        var frozen = once.post(holds, why("投诉待查")).is(201);
        String one = holds + "/" + frozen.json().getJsonNumber("holdId") + "/lifting";
        try {
            assertThat(once.post(holds, why("投诉待查")).is(201).text()).isEqualTo(frozen.text());
            assertThat(isSellable(lot)).isFalse();
            assertThat(api.get(lot + "/sellability").text()).contains("LOT_FROZEN");
            assertThat(county.anew().post(holds, why("再查")).is(422).codes())
                    .containsExactly("recall.already_held");
            assertThat(workshop.get(holds).is(200).text()).contains("投诉待查");
            store.get(holds).is(404);
            workshop.anew().post(one, why("已查清")).is(404);
            assertThat(county.anew().post(one, why("")).is(422).pointers())
                    .containsExactly("/reason");
            county.anew().post(holds + "/1/lifting", why("已查清")).is(404);
        } finally {
            assertThat(county.anew().post(one, why("已查清")).is(200).json()).containsKey("liftedAt");
        }
        assertThat(isSellable(lot)).isTrue();
        assertThat(county.anew().post(one, why("已查清")).is(422).codes())
                .containsExactly("recall.already_lifted");
    }

    /** Opens a lot, and returns where it is. */
    private String open() {
        return path(workshop.anew().post(lots, lot(number()).build()).is(201))
                .replaceFirst("/sellability$", "");
    }

    private static String path(Api.Answer made) {
        return made.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private int left(String shelf) {
        return workshop.get(shelf).is(200).json().getInt("left");
    }

    private boolean isSellable(String lot) {
        return api.get(lot + "/sellability").is(200).json().getBoolean("sellable");
    }

    private long lotOnSale() {
        return workshop.get(lots).is(200).json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(lot -> lot.getBoolean("sellable"))
                .mapToLong(lot -> lot.getJsonNumber("lotId").longValue())
                .reduce((newer, older) -> older)
                .orElseThrow();
    }

    private JsonObjectBuilder lot(String number) {
        String products = lots.replaceFirst("/lots$", "/products");
        long product =
                workshop.get(products).is(200).json().getJsonArray("items").stream()
                        .map(JsonValue::asJsonObject)
                        .filter(item -> item.getString("state").equals("APPROVED"))
                        .findFirst()
                        .orElseThrow()
                        .getJsonNumber("productId")
                        .longValue();
        return Json.createObjectBuilder()
                .add("productId", product)
                .add("lotNumber", number)
                .add("producedOn", yesterday().toString())
                .add("quantity", MADE)
                .add("milkSourceZh", "自家 12 头牛，夏营地");
    }

    /** A lot that would outlive the shelf life of any product. */
    private JsonObject late(String number) {
        return lot(number).add("bestBefore", yesterday().plusYears(9).toString()).build();
    }

    private static LocalDate yesterday() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1);
    }

    private static String number() {
        return "API-" + Long.toString(System.nanoTime(), 36);
    }

    private static JsonObject units(int units, int seenLeft) {
        return Json.createObjectBuilder().add("units", units).add("seenLeft", seenLeft).build();
    }

    private static JsonObject why(String reason) {
        return Json.createObjectBuilder().add("reason", reason).build();
    }
}
