package org.tsagaan.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The door that every sale goes through and that whoever ends what sales depend on closes first. It
 * has a queue, which shared row locks have not: sales that are inside are waited for, later ones
 * wait. Without it a recall could wait for ever for a lull (docs/adr/0006).
 */
@ApplicationScoped
public class SaleDoor {

    private static final String CLOSE = "select cast(close_sales(?1, ?2) as text)";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** What is about to be changed; its producer's, its seller's or its own door is closed. */
    public enum Before {
        AUTHORISATION,
        RECOGNITION,
        SUPPLY_AGREEMENT,
        STANDARD,
        PRODUCT,
        LOT,
        STOREFRONT,
        OFFER
    }

    /** Lets no sale in until the transaction ends. To be called before any row is locked. */
    public void close(Before kind, long id) {
        database.createNativeQuery(CLOSE)
                .setParameter(1, kind.name())
                .setParameter(2, id)
                .getSingleResult();
    }
}
