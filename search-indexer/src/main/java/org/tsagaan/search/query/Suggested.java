package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tsagaan.listing.Facet;
import org.tsagaan.search.FacetNames;
import org.tsagaan.search.Suggestion;
import org.tsagaan.search.Suggestion.Kind;

/** Reads what Elasticsearch answered to a beginning. */
@ApplicationScoped
public class Suggested {

    @Inject private FacetNames names;

    /** A value that was counted, and what is known under it. */
    private record Counted(String code, Map<String, Aggregate> within) {}

    /**
     * The best of every kind before the second of any, then put together by kind. Names that are
     * shown already are not shown again: a workshop and its storefront are called the same.
     */
    public List<Suggestion> read(SearchResponse<Void> answer, String language, int size) {
        List<List<Suggestion>> kinds = new ArrayList<>();
        for (Beginning beginning : Beginning.ALL) {
            Aggregate counts = answer.aggregations().get(beginning.name());
            kinds.add(suggestions(beginning, counts, language.equals("en")));
        }
        Set<String> shown = new HashSet<>();
        List<Suggestion> best = new ArrayList<>();
        int longest = kinds.stream().mapToInt(List::size).max().orElse(0);
        for (int rank = 0; rank < longest; rank++) {
            for (List<Suggestion> kind : kinds) {
                if (rank < kind.size() && best.size() < size && shown.add(kind.get(rank).text())) {
                    best.add(kind.get(rank));
                }
            }
        }
        best.sort(Comparator.comparing(Suggestion::kind));
        return List.copyOf(best);
    }

    private List<Suggestion> suggestions(
            Beginning beginning, @Nullable Aggregate counts, boolean english) {
        if (counts == null) {
            return List.of();
        }
        return counted(counts.filter().aggregations().get(Suggestions.CODES))
                .map(value -> suggestion(beginning.kind(), value, english))
                .toList();
    }

    private Suggestion suggestion(Kind kind, Counted value, boolean english) {
        String code = value.code();
        String text =
                switch (kind) {
                    case CATEGORY -> name(Facet.Name.CATEGORY, code, english);
                    case PLACE -> name(Facet.Name.DIVISION, code, english);
                    case PRODUCT, PRODUCER, STOREFRONT ->
                            counted(value.within().get(Suggestions.NAMES))
                                    .map(Counted::code)
                                    .findFirst()
                                    .orElse(code);
                };
        return new Suggestion(kind, text, code);
    }

    private String name(Facet.Name facet, String code, boolean english) {
        return english ? names.en(facet, code) : names.zh(facet, code);
    }

    private static Stream<Counted> counted(@Nullable Aggregate values) {
        if (values != null && values.isSterms()) {
            return values.sterms().buckets().array().stream()
                    .map(b -> new Counted(b.key().stringValue(), b.aggregations()));
        }
        if (values != null && values.isLterms()) {
            return values.lterms().buckets().array().stream()
                    .map(b -> new Counted(String.valueOf(b.key()), b.aggregations()));
        }
        return Stream.of();
    }
}
