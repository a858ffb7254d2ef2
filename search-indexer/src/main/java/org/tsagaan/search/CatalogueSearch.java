package org.tsagaan.search;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.listing.CatalogItem;
import org.tsagaan.listing.DatabaseSearch;
import org.tsagaan.listing.Glance;
import org.tsagaan.listing.PageMaker;
import org.tsagaan.listing.SearchPage;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.listing.SearchSource;
import org.tsagaan.listing.ShownItems;
import org.tsagaan.search.index.Away;
import org.tsagaan.search.index.Elasticsearch;
import org.tsagaan.search.index.Standing;
import org.tsagaan.search.query.Answers.Found;
import org.tsagaan.search.query.Finding;
import org.tsagaan.search.query.OtherWords;
import org.tsagaan.search.query.Suggested;
import org.tsagaan.search.query.Suggestions;

/**
 * Finds what can be bought. Elasticsearch says which offers and in which order; what is shown of
 * them is read from the database, through the gate, so that nothing unsellable is shown while the
 * index is a moment behind. Without Elasticsearch the database stands in, and the page says so.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CatalogueSearch {

    private static final Logger LOG = Logger.getLogger(CatalogueSearch.class.getName());
    private static final int LONGEST_PREFIX = 60;
    private static final int MOST_SUGGESTIONS = 20;

    @EJB private ShownItems items;
    @EJB private DatabaseSearch database;
    @Inject private Elasticsearch elasticsearch;
    @Inject private Standing standing;
    @Inject private Finding finding;
    @Inject private Suggested suggested;
    @Inject private OtherWords otherWords;
    @Inject private MarketClock clock;
    @Inject private MetricRegistry metrics;

    /**
     * One page of what was asked for.
     *
     * @return refused when the query is wrong, with all that is wrong with it
     */
    public Outcome<SearchPage> find(SearchQuery query) {
        List<Refusal> wrong = query.refusals();
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        return Outcome.done(standing.isReady() && !began(query) ? search(query) : standIn(query));
    }

    private SearchPage search(SearchQuery query) {
        try {
            // Once, and before all else: what is shown is at least as new as the question.
            Glance glance = items.glance();
            Found found = finding.find(query, items.deliveryRules(glance), clock.now());
            return new SearchPage(
                    shown(query, found, glance),
                    found.total(),
                    found.facets(),
                    found.nextCursor(),
                    SearchSource.ELASTICSEARCH,
                    otherWords(query, found),
                    found.isEstimated());
        } catch (Away away) {
            LOG.log(Level.FINE, "The database stands in", away);
            return standIn(query);
        }
    }

    /** What it is narrowed by holds at this moment too: a mark may have ended since. */
    private List<CatalogItem> shown(SearchQuery query, Found found, Glance glance) {
        return items.list(found.offerIds(), glance).stream()
                .filter(item -> item.bearsOneOf(query.filters().marks()))
                .toList();
    }

    /** Only who found nothing waits for a second question. */
    private Optional<String> otherWords(SearchQuery query, Found found) {
        return found.total().orElse(0) > 0 || query.text().isEmpty()
                ? Optional.empty()
                : otherWords.of(query.text(), clock.now());
    }

    private SearchPage standIn(SearchQuery query) {
        metrics.counter("market_search_fallbacks").inc();
        return database.search(query);
    }

    /** Whether its first page came from the database, which alone can go on from there. */
    private static boolean began(SearchQuery query) {
        return query.after().filter(cursor -> cursor.maker() == PageMaker.DATABASE).isPresent();
    }

    /**
     * What someone may mean who has typed a beginning: in Chinese, pinyin, English or Mongolian.
     *
     * @param language {@code en}, else Chinese
     * @return nothing for a blank beginning, or while Elasticsearch is away
     */
    public List<Suggestion> suggest(String prefix, String language, int size) {
        String typed = prefix.strip();
        if (typed.isEmpty() || typed.length() > LONGEST_PREFIX || !standing.isReady()) {
            return List.of();
        }
        try {
            int most = Math.clamp(size, 1, MOST_SUGGESTIONS);
            var request = Suggestions.of(typed, language, most, clock.now());
            return suggested.read(
                    elasticsearch.read(client -> client.search(request, Void.class)),
                    language,
                    most);
        } catch (Away away) {
            LOG.log(Level.FINE, "No suggestions", away);
            return List.of();
        }
    }

    /** How search stands, for health checks and for the operator's desk. */
    public SearchStanding standing() {
        return standing.now();
    }
}
