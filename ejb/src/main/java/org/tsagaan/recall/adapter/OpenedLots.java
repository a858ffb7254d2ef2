package org.tsagaan.recall.adapter;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tsagaan.kernel.Actor;
import org.tsagaan.traceability.LotOpened;

/**
 * A lot that is opened after a recall, and was made of what that recall is of, is recalled at once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OpenedLots {

    private static final Actor RECALL = Actor.system("recall");

    @Inject private RecalledLots lots;

    public void opened(@Observes LotOpened lot) {
        lots.findTaking(lot.lotId()).ifPresent(taking -> lots.take(RECALL, lot.lotId(), taking));
    }
}
