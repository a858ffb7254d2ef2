package org.tsagaan.search;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.listing.Names;
import org.tsagaan.listing.SearchQuery;
import org.tsagaan.search.index.Away;
import org.tsagaan.search.index.Elasticsearch;
import org.tsagaan.search.index.Standing;
import org.tsagaan.search.query.Widening;

/** Says where something can be found to who found nothing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Elsewhere {

    private static final Logger LOG = Logger.getLogger(Elsewhere.class.getName());

    @EJB private Names names;
    @Inject private Elasticsearch elasticsearch;
    @Inject private Standing standing;
    @Inject private Widening widening;
    @Inject private MarketClock clock;

    /**
     * The ways out of a search that found nothing. While Elasticsearch is away nothing is counted.
     *
     * @param query without refusals
     */
    public WaysOut waysOut(SearchQuery query) {
        if (!standing.isReady()) {
            return widening.uncounted();
        }
        try {
            var request = Widening.of(query, names.deliveryRules(), clock.now());
            return widening.read(
                    query, elasticsearch.read(client -> client.search(request, Void.class)));
        } catch (Away away) {
            LOG.log(Level.FINE, "Nothing is counted", away);
            return widening.uncounted();
        }
    }
}
