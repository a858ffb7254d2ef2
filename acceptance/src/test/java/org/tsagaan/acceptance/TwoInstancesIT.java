package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.acceptance.OpenMarket.Place;

/**
 * Several instances of the application beside one database, one cluster and one payment provider,
 * configured by the environment alone (docs/production.md); one of them is stopped in the midst of
 * an answer, and the other goes on.
 */
@ExtendWith(OpenMarket.class)
@OneAtATime
class TwoInstancesIT {

    private static final int BUYERS = 4;
    private static final int EACH = 10;

    @Test
    void theSecondStartsNoPartBothSellTheSameStockAtOnceAndStoppedItCutsNoRequest(Place place)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        RunningMarket first = place.mortal();
        try (RunningMarket second = first.anotherInstance()) {
            assertThat(second.parts()).hasSize(1);
            assertThat(second.whereabouts().facts().keySet())
                    .doesNotContain("port.postgresql", "port.elasticsearch", "port.simulator");
            List<String> acknowledged = buyAtBoth(first, second);
            Books books = new Books(first.whereabouts().port("postgresql"));
            assertThat(books.missing(acknowledged)).isEmpty();
            assertThat(books.half()).isEmpty();
            assertThat(books.offBalance()).isEmpty();
            Command verified = Command.run("reindex", "--verify");
            assertThat(verified.exitCode()).as(verified.said()).isZero();
            long offer = GuestBuyer.at(second, "slow@example.test").offers().getFirst();
            SlowRequest slow = new SlowRequest(first.database(), "/products/" + offer);
            slow.endsWellThoughStopped(second);
            slow.isAnsweredBy(first);
        }
    }

    @Test
    void productionWithSimulatedPaymentsIsRefusedWithTheRemedyWhileTheOthersGoOn(Place place) {
        RunningMarket first = place.mortal();
        Command refused = first.refusedInstance(Map.of("MARKET_PROFILE", "production"));
        assertThat(refused.exitCode()).as(refused.said()).isNotZero();
        assertThat(refused.said())
                .contains("payments would be simulated: set STRIPE_API_KEY to a live key");
        assertThat(Api.of(first.url("")).get("/api/v1/ping").status()).isEqualTo(200);
    }

    /** Fills each cart at one instance and checks it out at the other, at both at once. */
    private static List<String> buyAtBoth(RunningMarket first, RunningMarket second)
            throws IOException, InterruptedException, ExecutionException {
        GuestBuyer here = GuestBuyer.at(first, "two@example.test");
        GuestBuyer there = here.across(second);
        List<Long> few = here.offers().subList(0, 3);
        assertThat(there.offers()).containsAll(few);
        List<String> numbers = new ArrayList<>();
        try (ExecutorService buyers = Executors.newFixedThreadPool(BUYERS)) {
            List<Future<Optional<String>>> orders = new ArrayList<>();
            for (int i = 0; i < BUYERS * EACH; i++) {
                GuestBuyer fills = i % 2 == 0 ? here : there;
                GuestBuyer pays = i % 2 == 0 ? there : here;
                orders.add(buyers.submit(() -> pays.checkOut(fills.fillWithOneOf(few))));
            }
            for (Future<Optional<String>> order : orders) {
                order.get().ifPresent(numbers::add);
            }
        }
        assertThat(numbers).hasSizeGreaterThan(EACH);
        return numbers;
    }
}
