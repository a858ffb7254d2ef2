package org.tsagaan.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.SimpleJsonpMapper;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tsagaan.search.index.Away.Kind;

/** The client against a server that takes questions and says nothing, as one does that hangs. */
class ElasticsearchTest {

    private static final int MORE_THAN_THE_POOL_HOLDS = 40;
    static final String HEALTH =
            """
            {"cluster_name": "c", "status": "green", "timed_out": false, "number_of_nodes": 1,
             "number_of_data_nodes": 1, "active_primary_shards": 0, "active_shards": 0,
             "relocating_shards": 0, "initializing_shards": 0, "unassigned_shards": 0,
             "unassigned_primary_shards": 0, "delayed_unassigned_shards": 0,
             "number_of_pending_tasks": 0, "number_of_in_flight_fetch": 0,
             "task_max_waiting_in_queue_millis": 0, "active_shards_percent_as_number": 100}
            """;

    private int status = 200;
    private final SmallServer server =
            new SmallServer(
                    (method, path, body) ->
                            new SmallServer.Answer(status, status == 200 ? HEALTH : error()));
    private final Elasticsearch client = impatient(server.url());

    private String error() {
        return "{\"error\": {\"type\": \"t\", \"reason\": \"r\"}, \"status\": " + status + "}";
    }

    /** A client with the JSON of the test, and little patience. */
    static Elasticsearch impatient(String url) {
        return client(url, Duration.ofMillis(50));
    }

    /** A client with the JSON of the test. */
    static Elasticsearch patient(String url) {
        return client(url, Duration.ofSeconds(20));
    }

    private static Elasticsearch client(String url, Duration most) {
        return new Elasticsearch(url, Optional.empty(), most, most, Duration.ofSeconds(20)) {
            @Override
            JsonpMapper mapper() {
                return SimpleJsonpMapper.INSTANCE;
            }
        };
    }

    @BeforeEach
    void open() {
        client.open();
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void a_reader_of_a_hung_server_gets_no_answer_instead_of_waiting() {
        server.fallSilent();
        assertThat(away().kind()).isEqualTo(Kind.SILENCE);
    }

    @Test
    void after_a_few_no_reader_even_asks() {
        server.fallSilent();
        for (int i = 0; i < Circuit.FAILURES; i++) {
            assertThat(away().getMessage()).contains("within");
        }
        assertThat(away().getMessage()).isEqualTo("Elasticsearch does not answer");
    }

    @Test
    void the_pool_is_as_good_as_new_however_many_were_given_up() throws Away {
        server.fallSilent();
        for (int i = 0; i < MORE_THAN_THE_POOL_HOLDS; i++) {
            Away away =
                    catchThrowableOfType(Away.class, () -> client.look(c -> c.cluster().health()));
            assertThat(away.kind()).isEqualTo(Kind.SILENCE);
        }
        server.speak();
        assertThat(client.write(c -> c.cluster().health()).numberOfNodes()).isEqualTo(1);
        assertThat(client.read(c -> c.cluster().health()).numberOfNodes()).isEqualTo(1);
    }

    @Test
    void one_that_finds_fault_with_the_request_is_told_from_one_that_can_do_nothing() {
        status = 400;
        assertThat(written().kind()).isEqualTo(Kind.REFUSAL);
        status = 503;
        assertThat(written().kind()).isEqualTo(Kind.UNABLE);
    }

    @Test
    void one_that_is_not_there_is_silent() {
        server.close();
        assertThat(written().kind()).isEqualTo(Kind.SILENCE);
    }

    private Away away() {
        return catchThrowableOfType(Away.class, () -> client.read(c -> c.cluster().health()));
    }

    private Away written() {
        return catchThrowableOfType(Away.class, () -> client.write(c -> c.cluster().health()));
    }
}
