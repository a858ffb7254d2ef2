package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Who runs the market, and sees how far the index follows. */
record Operator(Api api) {

    private static final Duration BETWEEN = Duration.ofMillis(200);

    static Operator of(String market) {
        return new Operator(
                Api.of(market).signedIn("operator@example.test", "tsagaan-operator-demo"));
    }

    /** How much news the index has not followed yet. */
    int behind() {
        return api.get("/api/v1/operations").is(200).json().getJsonArray("following").stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> each.getString("consumer").equals("SEARCH"))
                .mapToInt(each -> each.getInt("pending"))
                .sum();
    }

    /**
     * Waits until it has followed all there was at one moment: what a worker had in hand that was
     * killed is given out again.
     */
    void awaitIndex(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        int behind = behind();
        while (behind > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(BETWEEN.toNanos());
            behind = behind();
        }
        assertThat(behind).as("news the index has not followed").isZero();
    }
}
