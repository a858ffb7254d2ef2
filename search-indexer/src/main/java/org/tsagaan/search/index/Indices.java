package org.tsagaan.search.index;

import static org.tsagaan.search.index.IndexDefinition.LIVE;
import static org.tsagaan.search.index.IndexDefinition.NEXT;
import static org.tsagaan.search.index.IndexDefinition.PATTERN;
import static org.tsagaan.search.index.IndexDefinition.PLUGIN;
import static org.tsagaan.search.index.IndexDefinition.PLUGIN_VERSION;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.cat.plugins.PluginsRecord;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.indices.PutIndicesSettingsRequest;
import co.elastic.clients.elasticsearch.indices.get_alias.IndexAliases;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which indices there are, and under which name each is known. */
@ApplicationScoped
public class Indices {

    /** No index of ours comes to be by being written to. */
    private static final String NO_AUTOMATIC_INDEX =
            """
            {"index_patterns": ["%s"], "allow_auto_create": false, "priority": 100}
            """
                    .formatted(PATTERN);

    /** Of the two seconds in which a change must be found, this much may pass until it shows. */
    private static final Time SHOWN = Time.of(t -> t.time("400ms"));

    private static final Aggregation MAX_OF_VERSIONS =
            Aggregation.of(a -> a.max(m -> m.field("version")));

    @Inject private Elasticsearch elasticsearch;
    @Inject private IndexDefinition definition;

    /**
     * @param live the index that is searched
     * @param next the index that is being filled to take over
     * @param others of ours that have no name
     */
    public record Known(Optional<String> live, Optional<String> next, Set<String> others) {

        /** Every index that must learn of a change. */
        public List<String> written() {
            return Stream.concat(live.stream(), next.stream()).toList();
        }
    }

    /**
     * Looks which indices there are. A change claimed before this look is in every reading that an
     * index not yet known to it is filled from.
     */
    public Known known() throws Away {
        Map<String, IndexAliases> found =
                elasticsearch
                        .look(
                                client ->
                                        client.indices()
                                                .getAlias(
                                                        g -> g.index(PATTERN).allowNoIndices(true)))
                        .aliases();
        Set<String> others = new HashSet<>(found.keySet());
        Optional<String> live = bearing(LIVE, found);
        Optional<String> next = bearing(NEXT, found);
        live.ifPresent(others::remove);
        next.ifPresent(others::remove);
        return new Known(live, next, others);
    }

    private static Optional<String> bearing(String alias, Map<String, IndexAliases> found) {
        return found.entrySet().stream()
                .filter(index -> index.getValue().aliases().containsKey(alias))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Whether every node has the plugin, and none an older one.
     *
     * @return what is wrong and what mends it, in a sentence each; empty when nothing is
     */
    public Optional<String> findFault() throws Away {
        long nodes = elasticsearch.look(client -> client.cluster().health()).numberOfNodes();
        List<PluginsRecord> plugins =
                elasticsearch.look(client -> client.cat().plugins()).plugins().stream()
                        .filter(plugin -> PLUGIN.equals(plugin.component()))
                        .toList();
        long having = plugins.stream().map(PluginsRecord::name).distinct().count();
        if (having < nodes) {
            return Optional.of(fault("on %d of its %d nodes".formatted(having, nodes)));
        }
        return plugins.stream()
                .map(plugin -> Objects.requireNonNullElse(plugin.version(), ""))
                .filter(version -> Versions.isOlder(version, PLUGIN_VERSION))
                .findFirst()
                .map(version -> fault("in version " + version));
    }

    private String fault(String what) {
        return "Elasticsearch at %s has the plugin %s %s; version %s or newer is needed on every node. Install it (bin/elasticsearch-plugin install file:///…/tsagaan-analysis-plugin-%s-es.zip) on every node, restart them, then start the market again."
                .formatted(elasticsearch.address(), PLUGIN, what, PLUGIN_VERSION, PLUGIN_VERSION);
    }

    /**
     * Makes an index to be filled: not refreshed yet, and known as the next one.
     *
     * @param names as in {@link IndexDefinition#json}
     */
    public void create(String name, List<String> names) throws Away {
        elasticsearch.put("/_index_template/tsagaan-offers", NO_AUTOMATIC_INDEX);
        JsonObject json = definition.json(names);
        JsonObject settings = json.getJsonObject("settings");
        JsonObject index =
                Json.createObjectBuilder(settings.getJsonObject("index"))
                        .add("refresh_interval", "-1")
                        .build();
        JsonObject whole =
                Json.createObjectBuilder(json)
                        .add("settings", Json.createObjectBuilder(settings).add("index", index))
                        .add(
                                "aliases",
                                Json.createObjectBuilder().add(NEXT, JsonObject.EMPTY_JSON_OBJECT))
                        .build();
        elasticsearch.put("/" + name, whole.toString());
    }

    /** Lets the next index take over from the live one, at one instant. */
    public void swap(String next, Optional<String> live) throws Away {
        var settings =
                PutIndicesSettingsRequest.of(
                        p -> p.index(next).settings(s -> s.refreshInterval(SHOWN)));
        elasticsearch.write(client -> client.indices().putSettings(settings));
        elasticsearch.write(client -> client.indices().refresh(r -> r.index(next)));
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of(a -> a.remove(r -> r.index(next).alias(NEXT))));
        actions.add(Action.of(a -> a.add(r -> r.index(next).alias(LIVE))));
        live.ifPresent(old -> actions.add(Action.of(a -> a.removeIndex(r -> r.index(old)))));
        elasticsearch.write(client -> client.indices().updateAliases(u -> u.actions(actions)));
    }

    /** The highest version in the live index; 0 when it is empty. */
    public double highestVersion() throws Away {
        SearchRequest asked =
                SearchRequest.of(
                        s -> s.index(LIVE).size(0).aggregations("highest", MAX_OF_VERSIONS));
        Aggregate highest =
                elasticsearch
                        .write(client -> client.search(asked, Void.class))
                        .aggregations()
                        .get("highest");
        Double value = highest == null ? null : highest.max().value();
        return value == null || value.isInfinite() ? 0 : value;
    }

    /** Deletes an index. */
    public void delete(String name) throws Away {
        elasticsearch.write(
                client -> client.indices().delete(d -> d.index(name).ignoreUnavailable(true)));
    }

    /** Makes everything written so far findable. */
    public void refresh() throws Away {
        elasticsearch.write(client -> client.indices().refresh(r -> r.index(LIVE)));
    }
}
