package org.tsagaan.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentStatesTest {

    /** The whole table: a row says to which states one may pass. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    CREATED,   OPEN UNKNOWN SUCCEEDED EXPIRED CANCELLED
                    OPEN,      UNKNOWN SUCCEEDED EXPIRED CANCELLED
                    UNKNOWN,   CREATED OPEN SUCCEEDED EXPIRED CANCELLED
                    EXPIRED,   CREATED SUCCEEDED CANCELLED
                    CANCELLED, SUCCEEDED
                    SUCCEEDED, ''
                    """)
    void aPaymentPassesOnlyAsTheTableSays(PaymentState from, String allowed) {
        for (PaymentState to : PaymentState.values()) {
            boolean inTable = (" " + allowed + " ").contains(" " + to + " ");
            assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(inTable);
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    REQUESTED, UNKNOWN PENDING SUCCEEDED FAILED
                    UNKNOWN,   PENDING SUCCEEDED FAILED
                    PENDING,   SUCCEEDED FAILED
                    SUCCEEDED, FAILED
                    FAILED,    ''
                    """)
    void aRefundOnlyRises(RefundState from, String allowed) {
        for (RefundState to : RefundState.values()) {
            boolean inTable = (" " + allowed + " ").contains(" " + to + " ");
            assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(inTable);
        }
    }
}
