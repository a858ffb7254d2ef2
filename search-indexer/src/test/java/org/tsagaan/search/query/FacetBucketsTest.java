package org.tsagaan.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonpDeserializer;
import co.elastic.clients.json.SimpleJsonpMapper;
import java.io.StringReader;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tsagaan.listing.DeliveryRules;
import org.tsagaan.listing.Facet;

class FacetBucketsTest {

    /** As Elasticsearch 9.5.3 answers it. */
    private static final String SAMPLED =
            """
            {"took": 20, "timed_out": false,
             "_shards": {"total": 1, "successful": 1, "skipped": 0, "failed": 0},
             "hits": {"max_score": null, "hits": []},
             "aggregations": {"random_sampler#sample": {
                "seed": 1, "probability": 0.1, "doc_count": 99043,
                "filter#CATEGORY": {"doc_count": 990430, "sterms#values": {
                    "doc_count_error_upper_bound": 0, "sum_other_doc_count": 570,
                    "buckets": [{"key": "hurood", "doc_count": 310450}]}},
                "filter#found": {"doc_count": 990430}}}}
            """;

    @Test
    void are_read_from_a_sample_too() {
        Map<String, Aggregate> counts = FacetBuckets.ofSample(answer().aggregations());
        assertThat(Objects.requireNonNull(counts.get(FacetCounts.FOUND)).filter().docCount())
                .isEqualTo(990_430);
        assertThat(FacetBuckets.of(Facet.Name.CATEGORY, new DeliveryRules(Map.of()), counts))
                .isEqualTo(Map.of("hurood", 310_450L));
    }

    private static SearchResponse<Void> answer() {
        var mapper = new SimpleJsonpMapper();
        JsonpDeserializer<SearchResponse<Void>> reader =
                SearchResponse.createSearchResponseDeserializer(JsonpDeserializer.of(Void.class));
        try (var parser = mapper.jsonProvider().createParser(new StringReader(SAMPLED))) {
            return reader.deserialize(parser, mapper);
        }
    }
}
