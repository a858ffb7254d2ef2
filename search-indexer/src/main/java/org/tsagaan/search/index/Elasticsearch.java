package org.tsagaan.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jsonb.JsonbJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseListener;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.tsagaan.search.index.Away.Kind;

/**
 * The one client of Elasticsearch. Readers wait a moment at most and share a {@link Circuit};
 * writers have time, and try whenever they are asked to.
 */
@ApplicationScoped
public class Elasticsearch {

    private static final Logger LOG = Logger.getLogger(Elasticsearch.class.getName());
    private static final Duration READING = Duration.ofMillis(1200);
    private static final Duration LOOKING = Duration.ofSeconds(5);
    private static final Duration WRITING = Duration.ofSeconds(60);
    private static final int CONNECT_MILLIS = 1000;

    private final String urls;
    private final Optional<String> apiKey;
    private final Waiting reader;
    private final Waiting looker;
    private final Waiting writer;
    private final Circuit circuit = new Circuit(InstantSource.system());
    private @Nullable Rest5Client wire;
    private @Nullable ElasticsearchAsyncClient client;

    /** For the container's proxy of it. */
    protected Elasticsearch() {
        this("", Optional.empty());
    }

    /** As it is configured. */
    @Inject
    public Elasticsearch(
            @ConfigProperty(name = "market.search.url", defaultValue = "http://127.0.0.1:9200")
                    String urls,
            @ConfigProperty(name = "market.search.api-key") Optional<String> apiKey) {
        this(urls, apiKey, READING, LOOKING, WRITING);
    }

    /** One that waits as long as it is told. */
    Elasticsearch(
            String urls,
            Optional<String> apiKey,
            Duration reading,
            Duration looking,
            Duration writing) {
        this.urls = urls;
        this.apiKey = apiKey;
        this.reader = new Waiting(reading);
        this.looker = new Waiting(looking);
        this.writer = new Waiting(writing);
    }

    /** Something asked of the client. */
    @FunctionalInterface
    public interface Asking<T> {
        CompletableFuture<T> of(ElasticsearchAsyncClient client);
    }

    /** Made on the container's thread, whose class loader knows the server's JSON. */
    @PostConstruct
    void open() {
        Rest5Client made =
                Rest5Client.builder(addresses())
                        .setDefaultHeaders(headers())
                        .setConnectionConfigCallback(
                                c -> c.setConnectTimeout(CONNECT_MILLIS, TimeUnit.MILLISECONDS))
                        .build();
        wire = made;
        client = new ElasticsearchAsyncClient(new Rest5ClientTransport(made, mapper()));
    }

    /** JSON as the server has it. */
    JsonpMapper mapper() {
        return new JsonbJsonpMapper();
    }

    private List<URI> addresses() {
        return Stream.of(urls.split(",")).map(String::strip).map(URI::create).toList();
    }

    private Header[] headers() {
        return apiKey.map(key -> new Header[] {new BasicHeader("Authorization", "ApiKey " + key)})
                .orElse(new Header[0]);
    }

    /**
     * Asks something that a person waits for.
     *
     * @throws Away without waiting while it is known not to answer
     */
    public <T> T read(Asking<T> asking) throws Away {
        if (!circuit.admits()) {
            throw new Away(Kind.SILENCE, "Elasticsearch does not answer", null);
        }
        return ask(asking, reader);
    }

    /**
     * Asks something that is answered at once by whoever is there, and that work waits for.
     *
     * @throws Away when it does not answer
     */
    public <T> T look(Asking<T> asking) throws Away {
        return ask(asking, looker);
    }

    /**
     * Asks something that has time.
     *
     * @throws Away when it does not answer
     */
    public <T> T write(Asking<T> asking) throws Away {
        return ask(asking, writer);
    }

    private <T> T ask(Asking<T> asking, Waiting waiting) throws Away {
        try {
            T answer = waiting.forAnswer(asking.of(opened(client)));
            circuit.succeeded();
            return answer;
        } catch (Away away) {
            if (away.kind() == Kind.SILENCE) {
                circuit.failed();
            }
            throw away;
        }
    }

    /**
     * Sends JSON as it is, for what the client's types would not carry faithfully.
     *
     * @throws Away when it does not answer, or refuses
     */
    public void put(String path, String json) throws Away {
        Request request = new Request("PUT", path);
        request.setJsonEntity(json);
        var _ = writer.forAnswer(send(request));
    }

    private CompletableFuture<Response> send(Request request) {
        CompletableFuture<Response> answer = new CompletableFuture<>();
        var sent =
                opened(wire)
                        .performRequestAsync(
                                request,
                                new ResponseListener() {
                                    @Override
                                    public void onSuccess(Response response) {
                                        answer.complete(response);
                                    }

                                    @Override
                                    public void onFailure(Exception failure) {
                                        answer.completeExceptionally(failure);
                                    }
                                });
        var _ =
                answer.whenComplete(
                        (response, failure) -> {
                            if (answer.isCancelled()) {
                                sent.cancel();
                            }
                        });
        return answer;
    }

    /** Where it is looked for. */
    public String address() {
        return urls;
    }

    @PreDestroy
    void close() {
        if (wire != null) {
            try {
                wire.close();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The client of Elasticsearch was not closed", e);
            }
        }
    }

    private static <T> T opened(@Nullable T client) {
        if (client == null) {
            throw new IllegalStateException("The client is not open");
        }
        return client;
    }
}
