package org.tsagaan.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.StripeException;
import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the tests of the running simulator share: one for each test, and checked for conformance.
 */
abstract class SimulatorTest {
    @TempDir Path data;

    Conversation talk;

    @BeforeEach
    void start() throws IOException {
        talk = new Conversation(data);
    }

    @AfterEach
    void stop() {
        talk.close();
    }

    /** The call is refused with this status, code and parameter; null where there is none. */
    static void assertRefused(
            ThrowingCallable call, int status, @Nullable String code, @Nullable String param) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StripeException.class,
                        refusal -> {
                            assertThat(refusal.getStatusCode()).isEqualTo(status);
                            assertThat(refusal.getStripeError().getCode()).isEqualTo(code);
                            assertThat(refusal.getStripeError().getParam()).isEqualTo(param);
                            assertThat(refusal.getRequestId()).startsWith("req_");
                        });
    }
}
