package org.tsagaan.monitoring;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;
import org.tsagaan.payment.OpenQuestions;

/**
 * The figures of the market at {@code /metrics}; what is counted, each instance counts for itself.
 */
@Singleton
@Startup
public class Figures {

    @Inject private MetricRegistry registry;
    @EJB private Outbox outbox;
    @EJB private OpenQuestions questions;

    @PostConstruct
    void register() {
        for (Consumer consumer : Consumer.values()) {
            Tag tag = new Tag("consumer", consumer.name().toLowerCase(Locale.ROOT));
            registry.gauge("market_outbox_pending", () -> outbox.lag(consumer).pending(), tag);
            registry.gauge(
                    "market_outbox_oldest_seconds",
                    () -> outbox.lag(consumer).oldestAge().toSeconds(),
                    tag);
        }
        registry.gauge("market_payments_unknown", questions::countUnknown);
        registry.counter("market_checkouts");
    }
}
