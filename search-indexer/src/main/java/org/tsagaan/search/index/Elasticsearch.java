package org.tsagaan.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jsonb.JsonbJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientOptions;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.RequestOptions;
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
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The one client of Elasticsearch. Readers wait a second at most and share a {@link Circuit};
 * writers have time, and try whenever they are asked to.
 */
@ApplicationScoped
public class Elasticsearch {

    private static final Logger LOG = Logger.getLogger(Elasticsearch.class.getName());
    private static final Duration READING = Duration.ofSeconds(1);
    private static final Duration WRITING = Duration.ofSeconds(60);
    private static final int CONNECT_MILLIS = 1000;

    @Inject
    @ConfigProperty(name = "market.search.url", defaultValue = "http://127.0.0.1:9200")
    private String urls;

    @Inject
    @ConfigProperty(name = "market.search.api-key")
    private Optional<String> apiKey;

    private final Circuit circuit = new Circuit(InstantSource.system());
    private @Nullable Rest5Client wire;
    private @Nullable ElasticsearchClient reader;
    private @Nullable ElasticsearchClient writer;

    /** Something asked of the client. */
    @FunctionalInterface
    public interface Asking<T> {
        T of(ElasticsearchClient client) throws IOException;
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
        var transport = new Rest5ClientTransport(made, new JsonbJsonpMapper());
        wire = made;
        reader = new ElasticsearchClient(transport, waiting(READING));
        writer = new ElasticsearchClient(transport, waiting(WRITING));
    }

    private List<URI> addresses() {
        return Stream.of(urls.split(",")).map(String::strip).map(URI::create).toList();
    }

    private Header[] headers() {
        return apiKey.map(key -> new Header[] {new BasicHeader("Authorization", "ApiKey " + key)})
                .orElse(new Header[0]);
    }

    private static Rest5ClientOptions waiting(Duration most) {
        RequestConfig config =
                RequestConfig.custom()
                        .setResponseTimeout(most.toMillis(), TimeUnit.MILLISECONDS)
                        .setConnectionRequestTimeout(most.toMillis(), TimeUnit.MILLISECONDS)
                        .build();
        RequestOptions.Builder options = RequestOptions.DEFAULT.toBuilder();
        options.setRequestConfig(config);
        return new Rest5ClientOptions(options.build(), false);
    }

    /**
     * Asks something that a person waits for.
     *
     * @throws Away without waiting while it is known not to answer
     */
    public <T> T read(Asking<T> asking) throws Away {
        if (!circuit.admits()) {
            throw new Away("Elasticsearch does not answer");
        }
        return ask(opened(reader), asking);
    }

    /**
     * Asks something that has time.
     *
     * @throws Away when it does not answer
     */
    public <T> T write(Asking<T> asking) throws Away {
        return ask(opened(writer), asking);
    }

    private <T> T ask(ElasticsearchClient client, Asking<T> asking) throws Away {
        try {
            T answer = asking.of(client);
            circuit.succeeded();
            return answer;
        } catch (IOException e) {
            circuit.failed();
            throw new Away("Elasticsearch does not answer at " + urls, e);
        } catch (ElasticsearchException e) {
            throw new Away("Elasticsearch refused: " + e.getMessage(), e);
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
        try {
            var _ = opened(wire).performRequest(request);
        } catch (IOException e) {
            throw new Away("Elasticsearch did not take " + path + ": " + e.getMessage(), e);
        }
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
