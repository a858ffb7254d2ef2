package org.tsagaan.local.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A server that ends a kept connection, and says so, does not end the measuring. */
class KeptConnectionTest {
    private static final String MORE = "HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}";
    private static final String LAST =
            """
            HTTP/1.1 201 Created\r
            Connection: close\r
            Transfer-Encoding: chunked\r
            \r
            2\r
            {}\r
            0\r
            \r
            """;

    @Test
    void anAnswerThatIsTheLastOnItsConnectionIsFollowedByAnother() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Integer> connections = thread.submit(serving(server));
            try (KeptConnection kept = new KeptConnection(server.getLocalPort())) {
                for (int i = 0; i < 4; i++) {
                    assertThat(kept.post("/", "", "application/json", "")).isEqualTo(201);
                }
            }
            assertThat(connections.get()).isEqualTo(2);
        }
    }

    /** Two connections, each of two answers. */
    private static Callable<Integer> serving(ServerSocket server) {
        return () -> {
            int connections = 0;
            while (connections < 2) {
                try (Socket socket = server.accept()) {
                    connections++;
                    answer(socket, MORE);
                    answer(socket, LAST);
                }
            }
            return connections;
        };
    }

    private static void answer(Socket socket, String text) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
        String line = in.readLine();
        while (line != null && !line.isEmpty()) {
            line = in.readLine();
        }
        socket.getOutputStream().write(text.getBytes(US_ASCII));
    }
}
