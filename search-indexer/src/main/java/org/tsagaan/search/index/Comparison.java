package org.tsagaan.search.index;

import static org.tsagaan.search.index.IndexDefinition.LIVE;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.listing.CatalogItem;
import org.tsagaan.listing.CatalogItems;
import org.tsagaan.search.Progress;
import org.tsagaan.search.Truth.Deviations;
import org.tsagaan.search.index.Findings.Way;

/** Compares documents of the index with the items they stand for. */
@ApplicationScoped
public class Comparison {

    private static final int PAGE = 500;
    private static final int LOOKS = 5;
    private static final long BETWEEN_LOOKS = Duration.ofSeconds(1).toNanos();

    @EJB private CatalogItems items;
    @Inject private MarketClock clock;
    @Inject private Elasticsearch elasticsearch;
    @Inject private Indices indices;
    @Inject private Documents documents;
    @Inject private Walk walk;

    /** How many documents were compared, and what differs. */
    public record Compared(
            long documents, Deviations missing, Deviations extra, Deviations older) {}

    /**
     * Compares every listed offer, and every document. What differs may be on its way: it is looked
     * at again, some seconds long.
     */
    public Compared all(Progress progress) throws Away {
        indices.refresh();
        Findings all = new Findings();
        walk.through(
                page -> {
                    judge(page.offers(), all);
                    judgeUnlisted(page, all);
                },
                progress);
        Findings left = lookAgain(all);
        return new Compared(
                all.compared(), left.of(Way.MISSING), left.of(Way.EXTRA), left.of(Way.OLDER));
    }

    /** Documents between the listed offers of a page, of offers that are not. */
    private void judgeUnlisted(Walk.Page page, Findings all) throws Away {
        Set<Long> listed = new HashSet<>(page.offers());
        List<Long> found = indexed(page.after(), page.last());
        while (!found.isEmpty()) {
            judge(found.stream().filter(offer -> !listed.contains(offer)).toList(), all);
            found = indexed(found.getLast(), page.last());
        }
    }

    private Findings lookAgain(Findings first) throws Away {
        Findings left = first;
        for (int look = 1; look < LOOKS && left.canBeLookedAtAgain(); look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
            Findings again = new Findings();
            judge(left.offers(), again);
            left = again;
        }
        return left;
    }

    private void judge(List<Long> offers, Findings found) throws Away {
        for (int from = 0; from < offers.size(); from += PAGE) {
            judgePage(offers.subList(from, Math.min(from + PAGE, offers.size())), found);
        }
    }

    private void judgePage(List<Long> offers, Findings found) throws Away {
        Map<Long, JsonObject> actual = stored(offers);
        Map<Long, JsonObject> expected = new HashMap<>();
        for (CatalogItem item : items.read(offers).items()) {
            expected.put(item.offerId(), documents.of(item, 0));
        }
        found.compared(offers.size());
        for (Long offer : offers) {
            JsonObject wanted = expected.get(offer);
            JsonObject there = actual.get(offer);
            if (wanted != null && there != null) {
                List<String> fields = Documents.differing(wanted, there, clock.now());
                if (!fields.isEmpty()) {
                    found.add(Way.OLDER, offer, fields);
                }
            } else if (wanted != null) {
                found.add(Way.MISSING, offer, List.of());
            } else if (there != null) {
                found.add(Way.EXTRA, offer, List.of());
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

    /** Ids of documents in the index, in their order, from after one up to another. */
    private List<Long> indexed(long after, long last) throws Away {
        SearchRequest asked =
                SearchRequest.of(
                        s ->
                                s.index(LIVE)
                                        .size(PAGE)
                                        .source(f -> f.fetch(false))
                                        .query(between(after, last))
                                        .sort(o -> o.field(f -> f.field("offerId"))));
        return elasticsearch
                .write(client -> client.search(asked, Void.class))
                .hits()
                .hits()
                .stream()
                .map(Hit::id)
                .filter(Objects::nonNull)
                .map(Long::valueOf)
                .toList();
    }

    private static Query between(long after, long last) {
        return Query.of(
                q ->
                        q.range(
                                r ->
                                        r.untyped(
                                                u ->
                                                        u.field("offerId")
                                                                .gt(JsonData.of(after))
                                                                .lte(JsonData.of(last)))));
    }
}
