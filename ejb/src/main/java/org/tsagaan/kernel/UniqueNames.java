package org.tsagaan.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Makes those who would take the same unique name wait for one another until the end of their
 * transactions, so that the later one finds the name taken and is refused, instead of breaking on
 * the database's constraint.
 */
@ApplicationScoped
public class UniqueNames {

    private static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /**
     * To be called in a transaction, before looking whether the name is free.
     *
     * @param kind what is named, for example {@code product.gtin}
     * @param name the name to be taken
     */
    public void claim(String kind, String name) {
        // What no text can hold is refused elsewhere; the database can not even be asked about it.
        String text = (kind + ':' + name).replace("\0", "");
        database.createNativeQuery(LOCK).setParameter(1, text).getSingleResult();
    }
}
