package org.tsagaan.payment.adapter;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Starts the work for the provider right after the commit that made it; the clock only follows. */
@ApplicationScoped
public class PaymentWakeUp {

    @Resource private ManagedExecutorService executor;
    @Inject private PaymentTimers timers;

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkWaiting news) {
        executor.execute(timers::doWaiting);
    }
}
