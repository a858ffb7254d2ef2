package org.tsagaan.payment.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Lets no production market start whose payments would be simulated or could not be confirmed. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProviderCheck {

    private static final Logger LOG = System.getLogger(ProviderCheck.class.getName());

    @Inject private PaymentSettings settings;

    @PostConstruct
    void check() {
        if (settings.isProduction()) {
            refuseSimulation(settings.isSimulated(), settings.webhookSecret().isPresent());
        }
        LOG.log(
                Level.INFO,
                settings.isSimulated()
                        ? "Payments are SIMULATED: no money moves"
                        : "Payments are real");
    }

    /**
     * @throws IllegalStateException when real payments are not possible, saying what is missing
     */
    static void refuseSimulation(boolean simulated, boolean confirmable) {
        if (simulated) {
            throw new IllegalStateException(
                    "market.profile is production, but payments would be simulated: set"
                            + " STRIPE_API_KEY to a live key");
        }
        if (!confirmable) {
            throw new IllegalStateException(
                    "market.profile is production, but no event of the payment provider could be"
                            + " believed: set MARKET_PAYMENT_WEBHOOK_SECRET");
        }
    }
}
