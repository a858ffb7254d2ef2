package org.tsagaan.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.json.Json;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.listing.Lease;
import org.tsagaan.search.index.Findings.Way;

/**
 * Promise 9, with the real indexer between a small database and a small Elasticsearch: whatever
 * went wrong between them, in the end the index equals the database.
 */
class IndexEqualsDatabaseTest {

    private static final int OFFERS = 700;
    private static final int BATCHES_BEHIND = 2;

    private final SmallDatabase database = new SmallDatabase();
    private final SmallElasticsearch engine = new SmallElasticsearch();
    private final SmallServer server = new SmallServer(engine);
    private final Elasticsearch client = ElasticsearchTest.patient(server.url());
    private final NewsReader reader = new NewsReader();
    private final NewsReader otherInstance = new NewsReader();
    private final Filling filling = new Filling();
    private final Indices indices = new Indices();
    private final WholeCatalogue whole = new WholeCatalogue();
    private final Comparison comparison = new Comparison();

    @BeforeEach
    void begin() throws Away {
        client.open();
        IndexDefinition definition = new IndexDefinition();
        Wiring.wire(indices, client, definition);
        Writer writer = new Writer();
        Wiring.wire(writer, client, new Documents());
        Transfer transfer = new Transfer();
        Wiring.wire(transfer, database.items, writer);
        for (NewsReader each : List.of(reader, otherInstance)) {
            Wiring.wire(
                    each, database.outbox, database.told, database.items, indices, transfer, whole);
        }
        Walk walk = new Walk();
        Wiring.wire(walk, database.items, threads());
        Copying copying = new Copying();
        Wiring.wire(copying, database.told, transfer, walk);
        Wiring.wire(
                filling,
                database.items,
                database.names,
                new OneAtATime(),
                indices,
                definition,
                copying);
        Wiring.wire(whole, database.outbox, filling, threads());
        Wiring.wire(
                comparison,
                database.items,
                new MarketClock(),
                client,
                indices,
                new Documents(),
                walk);
        LongStream.rangeClosed(1, OFFERS).forEach(offer -> database.change(offer, offer));
        assertThat(rebuilt()).isTrue();
        settle();
    }

    @AfterEach
    void theIndexEqualsTheDatabase() throws Away {
        database.makeReadable();
        engine.takeAll();
        settle();
        assertThat(engine.prices()).isEqualTo(database.sellable());
        var compared = comparison.all((done, total) -> {});
        assertThat(compared.documents()).isGreaterThanOrEqualTo(OFFERS);
        assertThat(List.of(compared.missing(), compared.extra(), compared.older()))
                .allMatch(deviations -> deviations.count() == 0);
        client.close();
        server.close();
    }

    @Test
    void after_an_outage_longer_than_any_retry() throws Away {
        engine.able(false);
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            database.change(random.nextLong(1, OFFERS + 1), random.nextLong(-500, 500));
            assertThatThrownBy(reader::workOff).isInstanceOf(Away.class);
            database.later();
        }
        assertThat(database.pending()).isEqualTo(300);
        engine.able(true);
    }

    @Test
    void an_offer_that_cannot_be_read_or_written_keeps_no_other_out() throws Away {
        database.makeUnreadable(17);
        engine.reject(18);
        engine.choke(19);
        LongStream.rangeClosed(1, OFFERS).forEach(offer -> database.change(offer, offer + 1));
        settle();
        var expected = database.sellable();
        List.of(17L, 18L, 19L).forEach(poisoned -> expected.put(poisoned, poisoned));
        assertThat(engine.prices()).isEqualTo(expected);
        assertThat(database.pending()).isEqualTo(3);
    }

    @Test
    void what_one_offer_sells_is_gone_for_the_other_of_the_same_stock() throws Away {
        database.changeBoth(21, 22, 5);
        settle();
        assertThat(engine.prices()).containsEntry(21L, 5L).containsEntry(22L, 5L);
    }

    @Test
    void news_of_the_whole_catalogue_is_answered_with_a_new_index() throws Away {
        engine.meddle(3, Optional.empty());
        Map<Long, Long> many = new TreeMap<>();
        LongStream.rangeClosed(1, 2L * OFFERS).forEach(offer -> many.put(offer, offer + 7));
        database.changeMany(many);
        engine.able(false);
        assertThat(reader.workOff()).isEqualTo(1);
        database.change(5, 99);
        engine.able(true);
        while (database.pending() > 0) {
            settle();
        }
        many.put(5L, 99L);
        assertThat(engine.prices()).isEqualTo(many);
    }

    @Test
    void names_of_new_sellers_are_words_of_a_new_index_and_it_is_made_once() throws Away {
        String before = indices.known().live().orElseThrow();
        filling.fillIfNamesChanged();
        assertThat(indices.known().live()).contains(before);
        database.register("金莲川牧场");
        database.register("Blue Hill");
        filling.fillIfNamesChanged();
        String after = indices.known().live().orElseThrow();
        assertThat(after).isNotEqualTo(before);
        filling.fillIfNamesChanged();
        assertThat(indices.known().live()).contains(after);
    }

    @Test
    void a_rebuild_goes_on_beside_an_offer_that_cannot_be_read_or_written() throws Away {
        database.makeUnreadable(17);
        engine.reject(18);
        engine.choke(19);
        assertThat(rebuilt()).isTrue();
        assertThat(engine.prices()).hasSize(OFFERS - 3).doesNotContainKeys(17L, 18L, 19L);
    }

    @Test
    void two_instances_and_three_rebuilds_under_writes_and_short_outages() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var rebuilds = CompletableFuture.runAsync(this::rebuildThrice, threads);
            var writes = CompletableFuture.runAsync(() -> writeUntil(rebuilds), threads);
            var first = CompletableFuture.runAsync(() -> workUntil(writes, reader), threads);
            var second =
                    CompletableFuture.runAsync(() -> workUntil(writes, otherInstance), threads);
            CompletableFuture.allOf(rebuilds, writes, first, second).join();
        }
    }

    @Test
    void whatever_is_wrong_is_found_by_name() throws Away {
        engine.meddle(3, Optional.empty());
        engine.meddle(
                4,
                Optional.of(
                        Json.createObjectBuilder(engine.document(4)).add("priceFen", 1).build()));
        engine.meddle(999_999, Optional.of(engine.document(5)));
        database.change(6, -1);
        var compared = comparison.all((done, total) -> {});
        assertThat(compared.missing().ids()).containsExactly(3L);
        assertThat(compared.older().ids()).containsExactly(4L);
        assertThat(compared.older().first().getFirst().fields()).containsExactly("priceFen");
        assertThat(compared.extra().ids()).containsExactly(6L, 999_999L);
        assertThat(rebuilt()).isTrue();
    }

    @Test
    void however_much_differs_all_is_counted_and_little_is_kept() {
        Findings findings = new Findings();
        LongStream.range(0, 3L * Findings.KEPT)
                .forEach(offer -> findings.add(Way.MISSING, offer, List.of()));
        assertThat(findings.of(Way.MISSING).count()).isEqualTo(3L * Findings.KEPT);
        assertThat(findings.of(Way.MISSING).ids()).hasSize(20);
        assertThat(findings.canBeLookedAtAgain()).isFalse();
    }

    private void rebuildThrice() {
        int made = 0;
        while (made < 3) {
            made += rebuilt() ? 1 : 0;
        }
    }

    private void writeUntil(CompletableFuture<Void> over) {
        Random random = new Random(2);
        for (int i = 0; !over.isDone(); i++) {
            database.change(random.nextLong(1, OFFERS + 200), random.nextLong(-500, 500));
            engine.able(i % 400 >= 20);
            while (database.pending() > BATCHES_BEHIND * NewsReader.BATCH && !over.isDone()) {
                engine.able(true);
                Thread.onSpinWait();
            }
        }
        engine.able(true);
    }

    private void workUntil(CompletableFuture<Void> over, NewsReader one) {
        while (!over.isDone()) {
            try {
                int _ = one.workOff();
            } catch (Away away) {
                database.later();
            }
        }
    }

    private boolean rebuilt() {
        return filling.fill((done, total) -> {}) instanceof Outcome.Done;
    }

    /** Works off all that is due, until only what fails is left. */
    private void settle() throws Away {
        for (int i = 0; i < 3; i++) {
            database.later();
            int heard = reader.workOff();
            while (heard > 0) {
                heard = reader.workOff();
            }
        }
    }

    private static ManagedExecutorService threads() {
        return (ManagedExecutorService)
                Proxy.newProxyInstance(
                        IndexEqualsDatabaseTest.class.getClassLoader(),
                        new Class<?>[] {ManagedExecutorService.class},
                        (proxy, method, arguments) ->
                                CompletableFuture.runAsync((Runnable) arguments[0]));
    }

    private static final class OneAtATime extends Lease {
        @Override
        public synchronized boolean whileHolding(String name, Runnable deed) {
            deed.run();
            return true;
        }
    }
}
