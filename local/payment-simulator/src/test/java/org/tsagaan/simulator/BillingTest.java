package org.tsagaan.simulator;

import org.junit.jupiter.api.BeforeEach;

/** What the tests of invoices and credit notes share. */
abstract class BillingTest extends SimulatorTest {
    Billing billing;

    @BeforeEach
    void openTheBooks() {
        billing = new Billing(talk);
    }
}
