package org.tsagaan.payment.adapter;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProviderCheckTest {

    @Test
    void noProductionMarketSimulatesPayments() {
        assertThatThrownBy(() -> ProviderCheck.refuseSimulation(true, true))
                .hasMessageContaining("STRIPE_API_KEY");
    }

    @Test
    void noProductionMarketIsDeafToItsProvider() {
        assertThatThrownBy(() -> ProviderCheck.refuseSimulation(false, false))
                .hasMessageContaining("MARKET_PAYMENT_WEBHOOK_SECRET");
    }

    @Test
    void aRealProviderMayStart() {
        assertThatCode(() -> ProviderCheck.refuseSimulation(false, true))
                .doesNotThrowAnyException();
    }
}
