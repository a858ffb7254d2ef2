package org.tsagaan.search.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tsagaan.listing.CatalogItem;
import org.tsagaan.listing.Reading;

/**
 * Writes a reading to indices: what can be found, and that the rest of what was asked can not. The
 * index keeps whatever has the higher version, so that late writers do no harm.
 */
@ApplicationScoped
public class Writer {

    /** The index has something of a higher version, which is as good. */
    private static final int CONFLICT = 409;

    @Inject private Elasticsearch elasticsearch;
    @Inject private Documents documents;

    /**
     * @param asked the offers that the reading was taken of
     * @param indices to which all of it is written
     * @return why each offer that failed did
     * @throws Away when nothing is known of any of them
     */
    public Map<Long, String> write(Reading reading, Collection<Long> asked, List<String> indices)
            throws Away {
        if (asked.isEmpty() || indices.isEmpty()) {
            return Map.of();
        }
        Map<Long, CatalogItem> items = new HashMap<>();
        reading.items().forEach(item -> items.put(item.offerId(), item));
        List<BulkOperation> operations = new ArrayList<>();
        for (String index : indices) {
            for (Long offer : asked) {
                CatalogItem item = items.get(offer);
                operations.add(
                        item == null
                                ? removal(index, offer, reading.version())
                                : placing(index, item, reading.version()));
            }
        }
        return failures(
                elasticsearch.write(client -> client.bulk(b -> b.operations(operations))).items());
    }

    private BulkOperation placing(String index, CatalogItem item, long version) {
        byte[] json = documents.of(item, version).toString().getBytes(UTF_8);
        return BulkOperation.of(
                operation ->
                        operation.index(
                                i ->
                                        i.index(index)
                                                .id(Long.toString(item.offerId()))
                                                .version(version)
                                                .versionType(VersionType.External)
                                                .document(
                                                        BinaryData.of(
                                                                json,
                                                                ContentType.APPLICATION_JSON))));
    }

    private static BulkOperation removal(String index, long offer, long version) {
        return BulkOperation.of(
                operation ->
                        operation.delete(
                                d ->
                                        d.index(index)
                                                .id(Long.toString(offer))
                                                .version(version)
                                                .versionType(VersionType.External)));
    }

    private static Map<Long, String> failures(List<BulkResponseItem> answers) {
        Map<Long, String> failures = new HashMap<>();
        for (BulkResponseItem answer : answers) {
            var error = answer.error();
            if (error != null && answer.status() != CONFLICT) {
                failures.put(
                        Long.valueOf(Objects.requireNonNull(answer.id())),
                        answer.status() + " " + error.type() + ": " + error.reason());
            }
        }
        return failures;
    }
}
