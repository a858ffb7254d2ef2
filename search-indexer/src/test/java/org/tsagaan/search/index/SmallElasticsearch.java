package org.tsagaan.search.index;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tsagaan.search.index.SmallServer.Answer;

/**
 * So much of Elasticsearch as an indexer sees of it: indices, aliases, bulk writes under external
 * versions, and reading by id.
 */
final class SmallElasticsearch implements SmallServer.Answering {

    private static final String DONE = "{\"acknowledged\": true}";

    private final Map<String, NavigableMap<Long, Document>> indices = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Set<Long> rejected = new HashSet<>();
    private final Set<Long> choking = new HashSet<>();
    private boolean able = true;

    /** Null when it was deleted, which is remembered too. */
    private record Document(long version, Optional<JsonObject> source) {}

    /** It takes no document of this offer. */
    synchronized void reject(long offer) {
        rejected.add(offer);
    }

    /** It takes no request that holds this offer. */
    synchronized void choke(long offer) {
        choking.add(offer);
    }

    synchronized void takeAll() {
        rejected.clear();
        choking.clear();
    }

    synchronized void able(boolean now) {
        able = now;
    }

    /** The prices in the live index, by offer. */
    synchronized Map<Long, Long> prices() {
        Map<Long, Long> prices = new TreeMap<>();
        live().forEach(
                        (offer, document) ->
                                document.source()
                                        .ifPresent(
                                                json ->
                                                        prices.put(
                                                                offer,
                                                                json.getJsonNumber("priceFen")
                                                                        .longValue())));
        return prices;
    }

    /** Deletes, adds or changes behind everyone's back. */
    synchronized void meddle(long offer, Optional<JsonObject> source) {
        live().put(offer, new Document(0, source));
    }

    synchronized JsonObject document(long offer) {
        return Objects.requireNonNull(live().get(offer)).source().orElseThrow();
    }

    private NavigableMap<Long, Document> live() {
        return Objects.requireNonNull(
                indices.get(Objects.requireNonNull(aliases.get(IndexDefinition.LIVE))));
    }

    @Override
    public synchronized Answer to(String method, String path, String body) {
        if (!able) {
            return new Answer(
                    503, "{\"error\": {\"type\": \"t\", \"reason\": \"r\"}, \"status\": 503}");
        }
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "_alias" -> new Answer(200, known());
            case "_bulk" -> bulk(body);
            case "_mget" -> new Answer(200, mget(read(body)));
            case "_search" -> new Answer(200, search(read(body)));
            case "_aliases" -> swap(read(body));
            case "_settings" -> new Answer(200, DONE);
            case "_refresh" ->
                    new Answer(
                            200, "{\"_shards\": {\"total\": 1, \"successful\": 1, \"failed\": 0}}");
            default -> whole(method, path.substring(1), body);
        };
    }

    private Answer whole(String method, String name, String body) {
        if (method.equals("PUT") && !name.startsWith("_")) {
            indices.put(name, new TreeMap<>());
            read(body).getJsonObject("aliases").keySet().forEach(a -> aliases.put(a, name));
        } else if (method.equals("DELETE")) {
            indices.remove(name);
            aliases.values().removeIf(name::equals);
        }
        return new Answer(200, DONE);
    }

    private String known() {
        var all = Json.createObjectBuilder();
        for (String name : indices.keySet()) {
            var borne = Json.createObjectBuilder();
            aliases.forEach(
                    (alias, index) -> {
                        if (index.equals(name)) {
                            borne.add(alias, JsonValue.EMPTY_JSON_OBJECT);
                        }
                    });
            all.add(name, Json.createObjectBuilder().add("aliases", borne));
        }
        return all.build().toString();
    }

    private Answer swap(JsonObject body) {
        for (JsonValue each : body.getJsonArray("actions")) {
            JsonObject action = each.asJsonObject();
            if (action.containsKey("remove")) {
                aliases.remove(action.getJsonObject("remove").getString("alias"));
            } else if (action.containsKey("add")) {
                JsonObject add = action.getJsonObject("add");
                aliases.put(add.getString("alias"), add.getString("index"));
            } else {
                indices.remove(action.getJsonObject("remove_index").getString("index"));
            }
        }
        return new Answer(200, DONE);
    }

    private Answer bulk(String body) {
        List<String> lines = body.lines().toList();
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (int i = 0; i < lines.size(); i++) {
            JsonObject operation = read(lines.get(i));
            boolean index = operation.containsKey("index");
            JsonObject meta = operation.getJsonObject(index ? "index" : "delete");
            long offer = Long.parseLong(meta.getString("_id"));
            if (choking.contains(offer)) {
                return new Answer(
                        413, "{\"error\": {\"type\": \"t\", \"reason\": \"r\"}, \"status\": 413}");
            }
            Optional<JsonObject> source =
                    index ? Optional.of(read(lines.get(++i))) : Optional.empty();
            int status = write(meta, offer, source);
            items.add(
                    Json.createObjectBuilder()
                            .add(index ? "index" : "delete", result(meta, status)));
        }
        return new Answer(
                200,
                Json.createObjectBuilder()
                        .add("took", 1)
                        .add("errors", false)
                        .add("items", items)
                        .build()
                        .toString());
    }

    private int write(JsonObject meta, long offer, Optional<JsonObject> source) {
        NavigableMap<Long, Document> index = indices.get(meta.getString("_index"));
        if (index == null) {
            return 404;
        }
        if (rejected.contains(offer) && source.isPresent()) {
            return 400;
        }
        long version = meta.getJsonNumber("version").longValue();
        Document there = index.get(offer);
        if (there != null && there.version() >= version) {
            return 409;
        }
        index.put(offer, new Document(version, source));
        return 200;
    }

    private static JsonObject result(JsonObject meta, int status) {
        var result =
                Json.createObjectBuilder()
                        .add("_index", meta.getString("_index"))
                        .add("_id", meta.getString("_id"))
                        .add("status", status);
        if (status >= 400) {
            result.add("error", Json.createObjectBuilder().add("type", "t").add("reason", "r"));
        }
        return result.build();
    }

    private String mget(JsonObject body) {
        JsonArrayBuilder docs = Json.createArrayBuilder();
        for (JsonString id : body.getJsonArray("ids").getValuesAs(JsonString.class)) {
            Document there = live().get(Long.valueOf(id.getString()));
            var doc = Json.createObjectBuilder().add("_index", "i").add("_id", id.getString());
            Optional<JsonObject> source = there == null ? Optional.empty() : there.source();
            doc.add("found", source.isPresent());
            source.ifPresent(json -> doc.add("_source", json));
            docs.add(doc);
        }
        return Json.createObjectBuilder().add("docs", docs).build().toString();
    }

    /** The ids in a range, in their order, as they are looked through. */
    private String search(JsonObject body) {
        JsonObject range =
                body.getJsonObject("query").getJsonObject("range").getJsonObject("offerId");
        long after = range.getJsonNumber("gt").longValue();
        long last = range.getJsonNumber("lte").longValue();
        JsonArrayBuilder hits = Json.createArrayBuilder();
        live().subMap(after, false, last, true).entrySet().stream()
                .filter(entry -> entry.getValue().source().isPresent())
                .limit(body.getInt("size"))
                .forEach(
                        entry ->
                                hits.add(
                                        Json.createObjectBuilder()
                                                .add("_index", "i")
                                                .add("_id", "" + entry.getKey())));
        return """
        {"took": 1, "timed_out": false,
         "_shards": {"total": 1, "successful": 1, "failed": 0}, "hits": {"hits": %s}}
        """
                .formatted(hits.build());
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
