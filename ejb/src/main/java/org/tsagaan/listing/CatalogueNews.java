package org.tsagaan.listing;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import org.tsagaan.kernel.CatalogueChanged;
import org.tsagaan.kernel.CatalogueChanged.Subject;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.listing.adapter.NewsQueries;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;

/**
 * Brings what changes in the catalogue to the search: one row in the transaction of the change,
 * which names what changed. Which offers that touches is found out after the commit: asked before,
 * it would miss an offer that another transaction is just adding.
 */
@Stateless
public class CatalogueNews {

    /** The topic of news about a single offer. */
    public static final String OFFER = Subject.OFFER.name();

    /**
     * The topic of news that so much was changed at once that the index is better made anew: {@code
     * ./market demo --scale} writes it too. All other news is wide.
     */
    public static final String ALL = "CATALOGUE";

    @EJB private Outbox outbox;
    @Inject private NewsQueries queries;
    @Inject private MarketClock clock;

    /** Writes the news in the transaction of the change. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(@Observes CatalogueChanged change) {
        outbox.put(Consumer.SEARCH, change.subject().name(), change.id());
    }

    /** Tells of {@link #ALL}, in the transaction of the change. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tellAll() {
        outbox.put(Consumer.SEARCH, ALL, 0);
    }

    /** Tells of single offers, for whoever could not write one of many. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tellOffers(Collection<Long> offerIds) {
        outbox.putAll(Consumer.SEARCH, OFFER, offerIds);
    }

    /**
     * Turns claimed wide news into news of each listed offer it touches, and acknowledges it, both
     * at once.
     *
     * @param newsIds of rows of the outbox
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void spread(Collection<Long> newsIds) {
        if (!newsIds.isEmpty()) {
            queries.spread(newsIds, clock.now());
        }
    }

    /**
     * Tells of every offer that a new day has touched: a document that began or ended, a lot whose
     * shelf life did. Each day is told once, by whichever instance comes first; days on which none
     * was running are made up for.
     *
     * @return how many offers were told of
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int tellNewDay() {
        return queries.tellNewDay(clock.today(), clock.now());
    }
}
