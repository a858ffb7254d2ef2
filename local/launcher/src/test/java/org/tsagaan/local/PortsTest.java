package org.tsagaan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void aBusyPortIsNamedWithTheOptionThatChoosesAnother() throws IOException {
        try (ServerSocket busy = new ServerSocket(0)) {
            int port = busy.getLocalPort();
            assertThatThrownBy(() -> Ports.requireFree(port))
                    .isInstanceOf(MarketFailure.class)
                    .hasMessageContaining("Port " + port + " is in use")
                    .extracting(failure -> ((MarketFailure) failure).remedy())
                    .asString()
                    .contains("--port");
        }
    }

    @Test
    void aPortBusyOnLoopbackAloneIsBusy() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(busy.getLocalPort())).isFalse();
        }
    }

    @Test
    void aFreePortIsNoTrouble() {
        int port = new Ports().take(0);
        assertThatCode(() -> Ports.requireFree(port)).doesNotThrowAnyException();
    }

    @Test
    void noChosenPortCanBeTakenByAnOutgoingConnection() {
        assertThat(new Ports().take(0)).isLessThan(32_768);
    }

    @Test
    void noPortIsHandedOutTwice() {
        Ports ports = new Ports();
        int first = ports.take(0);
        assertThat(ports.take(first)).isNotEqualTo(first);
    }

    @Test
    void aPreferenceBeyondTheLastPortGivesAnyOther() {
        assertThat(new Ports().take(65_536)).isBetween(1, 65_535);
    }
}
