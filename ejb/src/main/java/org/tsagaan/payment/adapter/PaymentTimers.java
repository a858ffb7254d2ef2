package org.tsagaan.payment.adapter;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.atomic.AtomicBoolean;

/** Does the work for the provider by the clock, and never twice at once in one instance. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentTimers {

    @EJB private PaymentWork work;

    private final AtomicBoolean doing = new AtomicBoolean();
    private final AtomicBoolean asking = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void doWaiting() {
        alone(doing, work::doWaiting);
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void askAboutOpen() {
        alone(asking, work::askAboutOpen);
    }

    /** A slow provider must not make the timers of one instance queue up. */
    private static void alone(AtomicBoolean busy, Runnable deed) {
        if (busy.compareAndSet(false, true)) {
            try {
                deed.run();
            } finally {
                busy.set(false);
            }
        }
    }
}
