package org.tsagaan.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.tsagaan.audit.adapter.AuditRows;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;

/** Where every change of state says who made it, when, and why. */
@Stateless
public class AuditTrail {

    @Inject private AuditRows rows;
    @Inject private MarketClock clock;

    /**
     * Adds one row in the transaction of the change, which it lives and dies with. Rows are never
     * changed or removed.
     *
     * @param action what was done, {@code room.verb}, for example {@code licensing.revoke}
     * @param subjectKind what kind of thing changed, for example {@code lot}
     * @param subjectId which one
     * @param reason why, in the words of whoever did it; may be empty
     * @param detail further facts, kept as JSON
     * @throws jakarta.ejb.EJBTransactionRequiredException outside a transaction
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(
            Actor actor,
            String action,
            String subjectKind,
            long subjectId,
            String reason,
            Map<String, ?> detail) {
        rows.add(clock.now(), actor, action, subjectKind, subjectId, reason, detail);
    }
}
