package org.tsagaan.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {
    @TempDir Path data;

    /** Another JVM, so that it can be killed. */
    private record Running(Process process, String address) {
        StripeClient client() {
            return StripeClient.builder()
                    .setApiKey(Conversation.KEY)
                    .setApiBase(address)
                    .setMaxNetworkRetries(0)
                    .build();
        }
    }

    @Test
    void killedAtAnyMomentItKeepsWhatItAnswered() throws Exception {
        for (int round = 0; round < 3; round++) {
            Running running = start();
            List<String> answered = new ArrayList<>();
            CountDownLatch some = new CountDownLatch(25);
            CompletableFuture<Void> payer =
                    CompletableFuture.runAsync(() -> payUntilKilled(running, answered, some));
            assertThat(some.await(60, TimeUnit.SECONDS)).isTrue();

            running.process().destroyForcibly().waitFor();
            payer.get(60, TimeUnit.SECONDS);

            Running again = start();
            try {
                for (String id : answered) {
                    assertThat(again.client().v1().paymentIntents().retrieve(id).getStatus())
                            .isEqualTo("succeeded");
                }
            } finally {
                again.process().destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void aTornLastLineIsForgottenAndTheRestIsKept() throws Exception {
        try (Conversation talk = new Conversation(data)) {
            String id = talk.paid(100, "pm_card_visa").getId();
            talk.restart();
            talk.paid(200, "pm_card_visa");
            assertThat(talk.stripe.v1().paymentIntents().retrieve(id).getAmount()).isEqualTo(100);
        }
        Files.writeString(
                data.resolve("journal.jsonl"),
                "{\"kind\":\"charge\",\"id\":\"ch_torn\",\"doc\":{\"id\":\"ch_torn\",\"obj",
                StandardOpenOption.APPEND);

        try (Conversation talk = new Conversation(data)) {
            assertThat(talk.stripe.v1().paymentIntents().list().getData()).hasSize(2);
            talk.paid(300, "pm_card_visa");
            talk.restart();
            assertThat(talk.stripe.v1().paymentIntents().list().getData()).hasSize(3);
        }
    }

    @Test
    void aTransactionWithoutItsLastLineNeverHappened() throws Exception {
        try (Conversation talk = new Conversation(data)) {
            talk.paid(100, "pm_card_visa");
        }
        Path journal = data.resolve("journal.jsonl");
        String line = Files.readAllLines(journal).getFirst();
        Files.writeString(journal, line.replace("pi_", "pi_x") + "\n", StandardOpenOption.APPEND);

        try (Conversation talk = new Conversation(data)) {
            assertThat(talk.stripe.v1().paymentIntents().list().getData()).hasSize(1);
        }
    }

    @Test
    void aFolderServesOneSimulatorOnly() throws Exception {
        Running running = start();
        try {
            Process second = launch();
            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(2);
            assertThat(new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("another payment simulator uses");
        } finally {
            running.process().destroyForcibly().waitFor();
        }
    }

    private static void payUntilKilled(
            Running running, List<String> answered, CountDownLatch some) {
        StripeClient client = running.client();
        while (true) {
            try {
                answered.add(
                        client.v1()
                                .paymentIntents()
                                .create(Conversation.confirmed(100, "pm_card_visa").build())
                                .getId());
                some.countDown();
            } catch (StripeException killed) {
                return;
            }
        }
    }

    private Running start() throws IOException {
        Process process = launch();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String address = "";
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.contains(" at ")) {
                address = line.substring(line.indexOf(" at ") + 4);
            }
            if (line.equals("ready")) {
                return new Running(process, address);
            }
        }
        throw new IOException("the simulator did not start");
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--port",
                        "0",
                        "--data",
                        data.toString(),
                        "--webhook-url",
                        "http://127.0.0.1:9/nobody",
                        "--webhook-secret",
                        Conversation.SECRET)
                .redirectErrorStream(true)
                .start();
    }
}
