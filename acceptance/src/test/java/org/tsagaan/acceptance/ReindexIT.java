package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Promise 9: whatever is wrong with the index is found by name, and mended by making it anew. */
@OneAtATime
class ReindexIT extends BrowserTest {

    private static final Pattern ID = Pattern.compile("\"_id\" ?: ?\"(\\d+)\"");
    private static final Pattern SOURCE = Pattern.compile("\"_source\" ?: ?(\\{.*})}$");
    private static final String INDEX = "/tsagaan-offers";
    private static final String SELLABLE =
            INDEX
                    + "/_search?_source=false&q=channel:RETAIL%20AND%20available:%3E0%20AND%20"
                    + "sellableFrom:%5B*%20TO%20now%5D%20AND%20sellableUntil:%5Bnow%20TO%20*%5D&size=";
    private static final Pattern TOTAL = Pattern.compile("\"total\": ?(\\d+)");
    private static final String EQUAL = "The index equals the database.";
    private static final int TRIES = 30;

    /** Fen, more than half a float holds. */
    private static final int HIGH = 100_000;

    private static final long NOBODYS = 999_999_999_999L;

    @AfterEach
    void mend() {
        Command mended = Command.run("reindex");
        assertThat(mended.exitCode()).as(mended.said()).isZero();
    }

    @Test
    void whatIsMissingExtraAndOlderIsFoundAndMended() {
        List<String> three = someOffers(3);
        remove(three.get(0));
        add(three.get(1));
        makeOlder(three.get(2));
        SearchEngine.find().refresh();
        Command verified = Command.run("reindex", "--verify");
        assertThat(verified.exitCode()).as(verified.said()).isEqualTo(1);
        assertThat(verified.said())
                .contains("missing  1: offers " + three.get(0) + "\n")
                .contains("extra    1: offers " + NOBODYS + "\n")
                .contains("older    1: offers " + three.get(2) + " (priceFen, sellableUntil)\n");
        Command mended = Command.run("reindex");
        assertThat(mended.exitCode()).as(mended.said()).isZero();
        assertThat(Command.run("reindex", "--verify").exitCode()).isZero();
    }

    @Test
    void whatEndedByTheClockAloneIsNotFoundThoughNoNewsCame() {
        long before = found();
        makeOlder(someOffers(1).getFirst());
        SearchEngine.find().refresh();
        assertThat(found()).isEqualTo(before - 1);
    }

    @Test
    void aRebuildWhilePricesChangeLosesNoneOfThem() {
        Prices prices = Prices.of(Api.of(url("")));
        CompletableFuture<Command> rebuilt =
                CompletableFuture.supplyAsync(() -> Command.run("reindex"));
        int rounds = 0;
        do {
            prices.change(++rounds % 2);
        } while (!rebuilt.isDone());
        prices.change(0);
        assertThat(rebuilt.join().exitCode()).as(rebuilt.join().said()).isZero();
        assertThat(rounds).isGreaterThan(1);
        settled(EQUAL);
    }

    /** The new index that is made at the end takes every price again. */
    @Test
    void aDocumentThatElasticsearchRefusesKeepsNoOtherOut() {
        refuseHighPrices();
        Prices prices = Prices.of(Api.of(url("")));
        long refused = prices.raiseFirst(HIGH);
        prices.changeOthers(1);
        settled("older    1: offers " + refused + " (priceFen, pricePerKilogramFen)");
        prices.change(0);
        settled(EQUAL);
    }

    @Test
    void whatNamesOfSellersHaveOfTheirOwnIsNotTornApart() {
        mend();
        String words =
                SearchEngine.find()
                        .ask(
                                "POST",
                                INDEX + "/_analyze",
                                """
                                {"analyzer": "tsagaan_text", "text": "双勒勒车奶豆腐"}
                                """);
        assertThat(words).contains("\"token\":\"双勒勒车\"", "\"token\":\"奶豆腐\"");
    }

    /** Lets the index refuse what costs more, as a number that it can not hold. */
    private static void refuseHighPrices() {
        SearchEngine.find()
                .ask(
                        "PUT",
                        INDEX + "/_mapping",
                        """
                        {"properties": {"priceFen": {
                            "type": "long", "fields": {"small": {"type": "half_float"}}}}}
                        """);
    }

    /** What the comparison says once nothing is on its way, which should be this. */
    private static void settled(String expected) {
        String said = "";
        for (int i = 0; i < TRIES && !said.contains(expected); i++) {
            said = Command.run("reindex", "--verify").said();
        }
        assertThat(said).contains(expected);
    }

    /** Prices of the workshop's own offers, which go up by a fen and down again. */
    private record Prices(Api seller, String own, JsonArray offers) {

        static Prices of(Api anybody) {
            Api seller = anybody.signedIn("workshop@example.test", "tsagaan-workshop-demo");
            String own = "/api/v1/sellers/" + seller.organisation() + "/own-offers";
            return new Prices(seller, own, seller.get(own).is(200).json().getJsonArray("items"));
        }

        /** Each price is what it was at first and so much more. */
        void change(int fen) {
            all().forEach(offer -> change(offer, fen));
        }

        /** The same of all but the first. */
        void changeOthers(int fen) {
            all().stream().skip(1).forEach(offer -> change(offer, fen));
        }

        /** The first costs so much more; returns its number. */
        long raiseFirst(int fen) {
            JsonObject first = all().getFirst();
            change(first, fen);
            return first.getJsonNumber("offerId").longValue();
        }

        private List<JsonObject> all() {
            return offers.getValuesAs(JsonObject.class);
        }

        private void change(JsonObject offer, int fen) {
            JsonObject price = offer.getJsonObject("price");
            JsonObject changed =
                    Json.createObjectBuilder(price)
                            .add("amount", price.getInt("amount") + fen)
                            .build();
            seller.with("If-Match", "*")
                    .put(
                            own + "/" + offer.getJsonNumber("offerId") + "/price",
                            Json.createObjectBuilder().add("price", changed).build())
                    .is(200);
        }
    }

    /** How many offers a search without words finds. */
    private long found() {
        Page page = visitor("en-GB", 1280);
        String answer = page.request().get(url("/api/v1/search")).text();
        var total = TOTAL.matcher(answer);
        assertThat(total.find()).as(answer).isTrue();
        return Long.parseLong(total.group(1));
    }

    private List<String> someOffers(int count) {
        String found = SearchEngine.find().ask("GET", SELLABLE + count, "");
        return ID.matcher(found).results().map(MatchResult::group).map(this::digits).toList();
    }

    private String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private void remove(String offer) {
        SearchEngine.find().ask("DELETE", INDEX + "/_doc/" + offer, "");
    }

    /** A document of an offer that there is not. */
    private void add(String like) {
        String document = SearchEngine.find().ask("GET", INDEX + "/_doc/" + like, "");
        var source = SOURCE.matcher(document);
        assertThat(source.find()).as(document).isTrue();
        String json = source.group(1).replaceFirst("\"offerId\": ?\\d+", "\"offerId\":" + NOBODYS);
        SearchEngine.find().ask("PUT", INDEX + "/_doc/" + NOBODYS, json);
    }

    private void makeOlder(String offer) {
        SearchEngine.find()
                .ask(
                        "POST",
                        INDEX + "/_update/" + offer,
                        "{\"doc\": {\"priceFen\": 1, \"sellableUntil\":"
                                + " \"2020-01-01T00:00:00Z\"}}");
    }
}
