package org.tsagaan.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A cluster without our plugin, or with an older one, is refused at the start, with the remedy. */
class IndicesTest {

    private static final String TWO_NODES =
            ElasticsearchTest.HEALTH.replace("nodes\": 1", "nodes\": 2");

    private String plugins = "[]";
    private final SmallServer server =
            new SmallServer(
                    (method, path, body) ->
                            new SmallServer.Answer(
                                    200, path.contains("plugins") ? plugins : TWO_NODES));
    private final Elasticsearch elasticsearch = ElasticsearchTest.patient(server.url());
    private final Indices indices = new Indices();
    private final Standing standing = new Standing();
    private final Preparation preparation = new Preparation();

    IndicesTest() {
        elasticsearch.open();
        Wiring.wire(indices, elasticsearch, new IndexDefinition());
        Wiring.wire(preparation, indices, standing, new Filling());
    }

    @AfterEach
    void close() {
        elasticsearch.close();
        server.close();
    }

    @Test
    void one_without_the_plugin_is_refused_with_the_remedy() {
        assertThatThrownBy(preparation::requireFit)
                .isInstanceOf(UnfitCluster.class)
                .hasMessageContaining("tsagaan-analysis on 0 of its 2 nodes")
                .hasMessageContaining("elasticsearch-plugin install");
    }

    @Test
    void one_that_has_it_on_some_nodes_is_refused() {
        plugins = "[" + plugin("a", "0.1.0") + "]";
        assertThatThrownBy(preparation::requireFit).hasMessageContaining("on 1 of its 2 nodes");
    }

    @Test
    void one_with_an_older_plugin_is_refused() {
        plugins = "[" + plugin("a", "0.1.0") + "," + plugin("b", "0.0.9") + "]";
        assertThatThrownBy(preparation::requireFit)
                .hasMessageContaining("in version 0.0.9; version 0.1.0 or newer is needed");
    }

    @Test
    void one_with_the_plugin_or_a_newer_one_is_taken() {
        plugins = "[" + plugin("a", "0.1.0") + "," + plugin("b", "0.10.0") + "]";
        preparation.requireFit();
        assertThat(standing.now().explanation()).isEqualTo("Not yet looked");
    }

    @Test
    void one_that_does_not_answer_keeps_the_market_from_nothing() {
        server.close();
        preparation.requireFit();
        assertThat(standing.now().state().name()).isEqualTo("AWAY");
    }

    private static String plugin(String node, String version) {
        return "{\"name\": \"%s\", \"component\": \"tsagaan-analysis\", \"version\": \"%s\"}"
                .formatted(node, version);
    }
}
