package org.tsagaan.storefront;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.CatalogueChanged;
import org.tsagaan.kernel.CatalogueChanged.Subject;
import org.tsagaan.storefront.adapter.OfferQueries;
import org.tsagaan.storefront.adapter.StorefrontStore;
import org.tsagaan.storefront.model.Offer;

/** Lists, reprices and delists offers. Whether anything of one may be sold is the gate's to say. */
@Stateless
public class Offers {

    @Inject private StorefrontStore store;
    @Inject private OfferQueries queries;
    @EJB private AuditTrail audit;
    @Inject private Event<CatalogueChanged> changes;

    /** Lists a product in a storefront and gives the offer's id. */
    public long list(long storefrontId, long productId, OfferTerms terms, Actor actor) {
        long id = store.add(new Offer(storefrontId, productId, terms));
        store.addTiers(id, terms);
        note(
                actor,
                "LISTED",
                id,
                "",
                Map.of("priceFen", terms.priceFen(), "channel", terms.channel()));
        return id;
    }

    /** Lists a delisted offer again. */
    public void relist(long offerId, Actor actor) {
        store.lockOffer(offerId).list();
        note(actor, "offer.relist", offerId, "", Map.of());
    }

    /** Takes an offer off the shelf. */
    public void delist(long offerId, String reason, Actor actor) {
        store.lockOffer(offerId).delist();
        note(actor, "offer.delist", offerId, reason, Map.of());
    }

    /**
     * Changes the price of one unit; orders placed keep theirs.
     *
     * @param priceFen in fen
     */
    public void reprice(long offerId, long priceFen, Actor actor) {
        store.lockOffer(offerId).reprice(priceFen);
        note(actor, "offer.reprice", offerId, "", Map.of("priceFen", priceFen));
    }

    /** The offers with the given ids that exist, by id. */
    public Map<Long, OfferForSale> findOffers(Collection<Long> offerIds) {
        return queries.find(offerIds);
    }

    private void note(Actor actor, String action, long id, String reason, Map<String, ?> detail) {
        audit.record(actor, action, "offer", id, reason, detail);
        changes.fire(new CatalogueChanged(Subject.OFFER, id));
    }
}
