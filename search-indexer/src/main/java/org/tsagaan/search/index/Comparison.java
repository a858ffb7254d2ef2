package org.tsagaan.search.index;

import static org.tsagaan.search.index.IndexDefinition.LIVE;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.listing.CatalogItem;
import org.tsagaan.listing.CatalogItems;
import org.tsagaan.search.Truth.Difference;

/** Compares documents of the index with the items they stand for. */
@ApplicationScoped
public class Comparison {

    private static final int PAGE = 500;

    @EJB private CatalogItems items;
    @Inject private MarketClock clock;
    @Inject private Elasticsearch elasticsearch;
    @Inject private Indices indices;
    @Inject private Documents documents;

    /** What differs, by the ids of offers. */
    public record Result(
            long compared, List<Long> missing, List<Long> extra, List<Difference> different) {

        private List<Long> all() {
            return Stream.of(missing, extra, different.stream().map(Difference::offerId).toList())
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** Compares every listed offer, and every document. */
    public Result all() throws Away {
        Result result = new Result(0, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<Long> seen = new HashSet<>();
        for (List<Long> page = items.listIds(0, PAGE);
                !page.isEmpty();
                page = items.listIds(page.getLast(), PAGE)) {
            judge(page, result);
            seen.addAll(page);
        }
        indices.refresh();
        for (List<Long> page = indexed(0); !page.isEmpty(); page = indexed(page.getLast())) {
            List<Long> unlisted = page.stream().filter(seen::add).toList();
            judge(unlisted, result);
        }
        return counted(seen.size(), result);
    }

    /** Looks once more at whatever differed. */
    public Result again(Result first) throws Away {
        Result result = new Result(0, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        judge(first.all(), result);
        return counted(first.compared(), result);
    }

    private static Result counted(long compared, Result r) {
        return new Result(compared, r.missing(), r.extra(), r.different());
    }

    private void judge(Collection<Long> offers, Result result) throws Away {
        if (offers.isEmpty()) {
            return;
        }
        Map<Long, JsonObject> actual = stored(offers);
        Map<Long, JsonObject> expected = new HashMap<>();
        for (CatalogItem item : items.read(offers).items()) {
            expected.put(item.offerId(), documents.of(item, 0));
        }
        for (Long offer : offers) {
            JsonObject wanted = expected.get(offer);
            JsonObject found = actual.get(offer);
            if (wanted != null && found != null) {
                List<String> fields = Documents.differing(wanted, found, clock.now());
                if (!fields.isEmpty()) {
                    result.different().add(new Difference(offer, fields));
                }
            } else if (wanted != null) {
                result.missing().add(offer);
            } else if (found != null) {
                result.extra().add(offer);
            }
        }
    }

    private Map<Long, JsonObject> stored(Collection<Long> offers) throws Away {
        List<String> ids = offers.stream().map(String::valueOf).toList();
        Map<Long, JsonObject> stored = new HashMap<>();
        var answers =
                elasticsearch
                        .write(client -> client.mget(m -> m.index(LIVE).ids(ids), JsonData.class))
                        .docs();
        for (MultiGetResponseItem<JsonData> answer : answers) {
            if (answer.isFailure()) {
                throw new Away("Elasticsearch could not read a document: " + answer.failure());
            }
            JsonData source = answer.result().source();
            if (source != null) {
                stored.put(Long.valueOf(answer.result().id()), source.toJson().asJsonObject());
            }
        }
        return stored;
    }

    private List<Long> indexed(long after) throws Away {
        List<Hit<Void>> hits =
                elasticsearch
                        .write(
                                client ->
                                        client.search(
                                                s ->
                                                        s.index(LIVE)
                                                                .size(PAGE)
                                                                .source(f -> f.fetch(false))
                                                                .sort(
                                                                        o ->
                                                                                o.field(
                                                                                        f ->
                                                                                                f.field(
                                                                                                                "offerId")
                                                                                                        .order(
                                                                                                                SortOrder
                                                                                                                        .Asc)))
                                                                .searchAfter(after),
                                                Void.class))
                        .hits()
                        .hits();
        return hits.stream().map(Hit::id).filter(Objects::nonNull).map(Long::valueOf).toList();
    }
}
