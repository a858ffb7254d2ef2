package org.tsagaan.settlement.adapter;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.order.FulfilmentDispatched;
import org.tsagaan.settlement.model.Transfer;

/** Hears of dispatches inside their transaction: no seller's share is ever lost. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DispatchNews {

    @Inject private Transfers transfers;
    @EJB private AuditTrail audit;
    @Inject private MarketClock clock;

    public void dispatched(@Observes FulfilmentDispatched dispatched) {
        Transfer transfer = new Transfer(dispatched, clock.now());
        transfers.add(transfer);
        audit.record(
                Actor.system("settlement"),
                "settlement.owed",
                "transfer",
                transfer.id(),
                "",
                Map.of(
                        "fulfilment", transfer.fulfilmentId(),
                        "fen", transfer.amountFen(),
                        "feeFen", transfer.feeFen()));
    }
}
