package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.tsagaan.demonstration.adapter.ProgressRows;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.kernel.BrokenInvariant;

/** Does each unit in a transaction of its own, which also notes that it is done. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Units {

    @EJB private ProgressRows progress;

    /**
     * Does a unit.
     *
     * @param unit counted from zero
     * @throws BrokenInvariant when it was done meanwhile; nothing is done then
     */
    public void load(Step step, Plan plan, int unit) {
        step.load(plan, unit);
        if (!progress.advance(step.title(), unit + 1)) {
            throw new BrokenInvariant("Unit " + unit + " of " + step.title() + " was done before");
        }
    }
}
