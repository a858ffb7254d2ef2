package org.tsagaan.listing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.listing.adapter.CandidateQueries;
import org.tsagaan.listing.adapter.CandidateQueries.Candidate;
import org.tsagaan.listing.adapter.CandidateQueries.Candidates;
import org.tsagaan.listing.adapter.Shelf;

/**
 * Finds in the database while Elasticsearch is away: by parts of names, with the same filters and
 * through the same gate. It does not count, and knows no synonyms.
 */
@Stateless
public class DatabaseSearch {

    /** How often a page is added to before it is given out as it is. */
    private static final int MOST_LOOKS = 10;

    @Inject private CandidateQueries candidates;
    @Inject private Shelf shelf;
    @Inject private MarketClock clock;

    /**
     * One page of what can be bought now.
     *
     * @param query without refusals; a cursor of another source begins at the first page
     */
    public SearchPage search(SearchQuery query) {
        Cursor after =
                query.after().filter(cursor -> cursor.maker() == PageMaker.DATABASE).orElse(null);
        List<CatalogItem> found = new ArrayList<>();
        boolean more = true;
        for (int look = 0; more && found.size() < query.size() && look < MOST_LOOKS; look++) {
            Candidates batch = candidates.list(query, Optional.ofNullable(after), clock.today());
            Optional<Candidate> last = take(batch, query, found);
            more = last.isPresent();
            after = last.map(candidate -> cursor(query, candidate)).orElse(after);
        }
        return page(found, more ? Optional.ofNullable(after) : Optional.empty());
    }

    /** Adds what can be bought until the page is full, and says after what to go on. */
    private Optional<Candidate> take(Candidates batch, SearchQuery query, List<CatalogItem> found) {
        Map<Long, CatalogItem> sellable = sellable(batch.list(), query);
        Optional<Candidate> last = Optional.empty();
        for (Candidate candidate : batch.list()) {
            if (found.size() == query.size()) {
                return last;
            }
            last = Optional.of(candidate);
            Optional.ofNullable(sellable.get(candidate.offerId())).ifPresent(found::add);
        }
        return batch.end();
    }

    private Map<Long, CatalogItem> sellable(List<Candidate> batch, SearchQuery query) {
        var now = clock.now();
        var lastDay = clock.today().plusDays(query.filters().daysLeft());
        Map<Long, CatalogItem> sellable = new HashMap<>();
        for (CatalogItem item : shelf.items(batch.stream().map(Candidate::offerId).toList(), now)) {
            if (item.isSellableAt(now)
                    && item.keepsUntil(lastDay)
                    && item.bearsOneOf(query.filters().marks())) {
                sellable.put(item.offerId(), item);
            }
        }
        return sellable;
    }

    private static Cursor cursor(SearchQuery query, Candidate last) {
        return new Cursor(PageMaker.DATABASE, query.sort(), last.key(), last.offerId());
    }

    private static SearchPage page(List<CatalogItem> found, Optional<Cursor> next) {
        return new SearchPage(
                found,
                OptionalLong.empty(),
                List.of(),
                next.map(Cursor::text),
                SearchSource.DATABASE,
                Optional.empty(),
                false);
    }
}
