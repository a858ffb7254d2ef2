package org.tsagaan.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.search.index.Filling;

/** Makes the index anew from the database, while the old one goes on answering. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Rebuild {

    @Inject private Filling filling;

    /**
     * Takes as long as it takes.
     *
     * @param progress hears after each few hundred offers
     * @return refused while another instance does it, or while Elasticsearch is away
     */
    public Outcome<Rebuilt> run(Progress progress) {
        return filling.fill(progress);
    }
}
