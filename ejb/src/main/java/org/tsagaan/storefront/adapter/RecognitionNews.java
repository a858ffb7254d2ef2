package org.tsagaan.storefront.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.tsagaan.kernel.CatalogueChanged;
import org.tsagaan.licensing.RecognitionChanged;

/** A demonstration store sells only while it is recognised: its offers change with that. */
@ApplicationScoped
public class RecognitionNews {

    private static final String STOREFRONT = "select id from storefront where organisation_id = ?1";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private Event<CatalogueChanged> catalogueChanged;

    void changed(@Observes RecognitionChanged recognition) {
        for (Object id :
                database.createNativeQuery(STOREFRONT)
                        .setParameter(1, recognition.organisationId())
                        .getResultList()) {
            catalogueChanged.fire(
                    new CatalogueChanged(
                            CatalogueChanged.Subject.STOREFRONT, ((Number) id).longValue()));
        }
    }
}
