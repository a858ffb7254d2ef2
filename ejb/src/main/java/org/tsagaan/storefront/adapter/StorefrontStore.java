package org.tsagaan.storefront.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import org.tsagaan.kernel.Identified;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.SaleDoor;
import org.tsagaan.kernel.SaleDoor.Before;
import org.tsagaan.storefront.OfferTerms;
import org.tsagaan.storefront.PriceTier;
import org.tsagaan.storefront.model.Offer;
import org.tsagaan.storefront.model.Storefront;
import org.tsagaan.storefront.model.SupplyAgreement;

/** Storefronts, agreements and offers in the database. */
@ApplicationScoped
public class StorefrontStore {

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private SaleDoor door;

    /** Stores something new and gives it its id. */
    public long add(Identified aggregate) {
        database.persist(aggregate);
        database.flush();
        return aggregate.id();
    }

    public boolean isSlugTaken(String slug) {
        return !database.createNativeQuery("select 1 from storefront where slug = ?1")
                .setParameter(1, slug)
                .getResultList()
                .isEmpty();
    }

    /** The storefront of an organisation, as it is read. */
    public Optional<Storefront> findOf(long organisationId) {
        return database.createQuery(
                        "select s from Storefront s where s.organisationId = :organisation",
                        Storefront.class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst();
    }

    public boolean isProducer(long organisationId) {
        return !database.createNativeQuery("select 1 from producer where id = ?1")
                .setParameter(1, organisationId)
                .getResultList()
                .isEmpty();
    }

    public void addTiers(long offerId, OfferTerms terms) {
        for (PriceTier tier : terms.tiers()) {
            database.createNativeQuery(
                            "insert into price_tier (offer_id, from_cases, price_fen) values (?1,"
                                    + " ?2, ?3)")
                    .setParameter(1, offerId)
                    .setParameter(2, tier.fromCases())
                    .setParameter(3, tier.priceFen())
                    .executeUpdate();
        }
    }

    /**
     * @throws NotFound when there is none
     */
    public Storefront lockStorefront(long id) {
        return locked(Storefront.class, id, Before.STOREFRONT);
    }

    /**
     * @throws NotFound when there is none
     */
    public SupplyAgreement lockAgreement(long id) {
        return locked(SupplyAgreement.class, id, Before.SUPPLY_AGREEMENT);
    }

    /**
     * @throws NotFound when there is none
     */
    public Offer lockOffer(long id) {
        return locked(Offer.class, id, Before.OFFER);
    }

    private <T> T locked(Class<T> type, long id, Before kind) {
        door.close(kind, id);
        T found = database.find(type, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound(kind.name().toLowerCase(Locale.ROOT));
        }
        return found;
    }
}
