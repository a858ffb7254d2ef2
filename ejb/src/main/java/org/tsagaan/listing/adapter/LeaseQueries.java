package org.tsagaan.listing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Takes leases as advisory locks of the running transaction. */
@ApplicationScoped
public class LeaseQueries {

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** Takes the lease until the transaction ends; false when another holds it. */
    public boolean take(String name) {
        return (Boolean)
                database.createNativeQuery("select pg_try_advisory_xact_lock(hashtext(?1))")
                        .setParameter(1, "lease." + name)
                        .getSingleResult();
    }
}
