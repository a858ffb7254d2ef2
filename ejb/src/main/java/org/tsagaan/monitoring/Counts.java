package org.tsagaan.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.tsagaan.order.CheckoutRefused;
import org.tsagaan.order.OrderPlaced;

/** Counts what happens, once it is certain. */
@ApplicationScoped
public class Counts {

    @Inject private MetricRegistry registry;

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderPlaced placed) {
        registry.counter("market_checkouts").inc();
    }

    void count(@Observes CheckoutRefused refused) {
        refused.codes()
                .forEach(code -> registry.counter("market_refusals", new Tag("code", code)).inc());
    }
}
