package org.tsagaan.inspection;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.tsagaan.account.Person;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.inspection.adapter.StoredInterruptions;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;

/**
 * What becomes of an accreditation before its days are over: it is suspended, reinstated, or
 * withdrawn for good, each with a reason that everybody reads (Food Safety Law art. 84). From that
 * moment nothing is signed by it; what was signed before stands.
 */
@Stateless
public class Accreditations {

    private static final int LONGEST_REASON = 500;

    @EJB private Laboratories laboratories;
    @Inject private StoredInterruptions interruptions;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;

    /**
     * Lets nothing be signed by an accreditation until it is reinstated.
     *
     * @return refused with {@code inspection.accreditation_state} and the rules of texts
     * @throws NotFound when that laboratory has no such accreditation, or the person may not
     */
    public Outcome<AccreditationState> suspend(
            Person official, long laboratoryId, long id, String reason) {
        return change(official, laboratoryId, id, AccreditationState.SUSPENDED, reason);
    }

    /**
     * Lets a suspended accreditation hold again from now on.
     *
     * @return refused with {@code inspection.accreditation_state} and the rules of texts
     * @throws NotFound when that laboratory has no such accreditation, or the person may not
     */
    public Outcome<AccreditationState> reinstate(
            Person official, long laboratoryId, long id, String reason) {
        return change(official, laboratoryId, id, AccreditationState.IN_FORCE, reason);
    }

    /**
     * Ends an accreditation for good, also one that is suspended.
     *
     * @return refused with {@code inspection.accreditation_state} and the rules of texts
     * @throws NotFound when that laboratory has no such accreditation, or the person may not
     */
    public Outcome<AccreditationState> withdraw(
            Person official, long laboratoryId, long id, String reason) {
        return change(official, laboratoryId, id, AccreditationState.WITHDRAWN, reason);
    }

    private Outcome<AccreditationState> change(
            Person official, long laboratoryId, long id, AccreditationState to, String reason) {
        laboratories.enter(official);
        StoredInterruptions.Locked locked =
                interruptions
                        .lock(id)
                        .filter(a -> a.laboratoryId() == laboratoryId)
                        .orElseThrow(() -> new NotFound("accreditation"));
        AccreditationState from = interruptions.state(id);
        Refusals refusals = new Refusals().needsText("reason", reason, LONGEST_REASON);
        refusals.unless(
                from.mayBecome(to),
                Refusal.of("inspection.accreditation_state", from, to)
                        .because(Grounds.FOOD_SAFETY_LAW_84));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        // Read under the lock: whoever signed before it did so at an earlier instant.
        Instant now = clock.now();
        interruptions.end(id, official.actor(), now, reason.strip());
        if (to != AccreditationState.IN_FORCE) {
            interruptions.begin(id, to, official.actor(), now, reason.strip());
        }
        audit.record(
                official.actor(),
                "inspection.accreditation",
                "laboratory",
                laboratoryId,
                reason.strip(),
                Map.of("number", locked.number(), "from", from, "to", to));
        return Outcome.done(to);
    }
}
