package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.acceptance.OpenMarket.Place;
import org.tsagaan.local.DataDirectory;
import org.tsagaan.local.Whereabouts;

/** The demonstration has a lot for each reason that the gate can find in a lot and its shelves. */
@ExtendWith(OpenMarket.class)
class EveryReasonIT {

    private static final int AT_ONCE = 4;

    /**
     * What depends on who buys (how much life is left for them, through which channel, whereto),
     * and a number that the database does not let in.
     */
    private static final Set<String> NOT_OF_A_LOT =
            Set.of(
                    "REMAINING_LIFE_TOO_SHORT",
                    "CHANNEL_NOT_OFFERED",
                    "REGION_RESTRICTED",
                    "GTIN_INVALID");

    @Test
    void someLotOfTheDemonstrationIsKeptFromSaleByEachReasonAndManyByNone(Place place)
            throws InterruptedException, ExecutionException, SQLException {
        Api api = Api.of(place.url());
        Set<String> reasons = ConcurrentHashMap.newKeySet();
        List<Future<Boolean>> answers = new ArrayList<>();
        try (ExecutorService askers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (String lot : books().lots()) {
                answers.add(askers.submit(() -> ask(api, lot, reasons)));
            }
        }
        int sellable = 0;
        for (Future<Boolean> answer : answers) {
            sellable += answer.get() ? 1 : 0;
        }
        assertThat(reasons).containsAll(known(api));
        assertThat(answers).hasSizeGreaterThan(1_400);
        assertThat(sellable).isGreaterThan(500);
    }

    private static Books books() {
        DataDirectory data = new DataDirectory(Command.data());
        return new Books(Whereabouts.find(data).orElseThrow().port("postgresql"));
    }

    /** Whether a lot may be sold; what it may not for is added. */
    private static boolean ask(Api api, String lot, Set<String> reasons) {
        JsonObject answer = api.get("/api/v1/lots/" + lot + "/sellability").is(200).json();
        add(answer, reasons);
        answer.getJsonArray("shelves").forEach(shelf -> add(shelf.asJsonObject(), reasons));
        return answer.getBoolean("sellable");
    }

    private static void add(JsonObject answer, Set<String> reasons) {
        answer.getJsonArray("reasons")
                .forEach(reason -> reasons.add(reason.asJsonObject().getString("code")));
    }

    /** Every reason that the API's own description names. */
    private static List<String> known(Api api) {
        JsonObject schemas =
                api.get("/api/v1/openapi.json")
                        .is(200)
                        .json()
                        .getJsonObject("components")
                        .getJsonObject("schemas");
        List<String> known =
                schemas
                        .getJsonObject("GateReason")
                        .getJsonObject("properties")
                        .getJsonObject("code")
                        .getJsonArray("enum")
                        .stream()
                        .map(code -> code.toString().replace("\"", ""))
                        .filter(code -> !NOT_OF_A_LOT.contains(code))
                        .toList();
        assertThat(known).hasSizeGreaterThan(20);
        return known;
    }
}
