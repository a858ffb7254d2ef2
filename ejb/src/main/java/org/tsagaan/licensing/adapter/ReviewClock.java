package org.tsagaan.licensing.adapter;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.tsagaan.licensing.ReviewDeadlines;

/** Looks for days that are near or have passed. Any number of instances may look at once. */
@Singleton
public class ReviewClock {

    @EJB private ReviewDeadlines deadlines;

    /** Does what is due now; what is left waits for the next time. */
    @Schedule(hour = "*", minute = "*/5", second = "15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        deadlines.listDue().forEach(deadlines::attend);
        deadlines.remindOfRenewals();
    }
}
