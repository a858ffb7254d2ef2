package org.tsagaan.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import com.stripe.net.Webhook;
import com.stripe.param.EventListParams;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsagaan.simulator.store.Json;

class WebhookTest extends SimulatorTest {
    @Test
    void stripeJavaBelievesWhatIsDelivered() throws Exception {
        Session session = talk.session(500);
        talk.payByCard(session, "4242424242424242");

        Inbox.Letter letter = talk.inbox.next("checkout.session.completed");

        Event event =
                Webhook.constructEvent(letter.payload(), letter.signature(), Conversation.SECRET);
        assertThat(event.getApiVersion()).isEqualTo("2026-07-29.dahlia");
        Session told = (Session) event.getDataObjectDeserializer().getObject().orElseThrow();
        assertThat(told.getId()).isEqualTo(session.getId());
        assertThat(told.getPaymentStatus()).isEqualTo("paid");
        assertThatThrownBy(
                        () ->
                                Webhook.constructEvent(
                                        letter.payload(), letter.signature(), "whsec_other"))
                .isInstanceOf(SignatureVerificationException.class);
    }

    @Test
    void everyEventIsWholeAndCanBeReadAgain() throws Exception {
        Session session = talk.session(500);
        talk.payByCard(session, "4000000000000002");
        talk.payByCard(session, "4242424242424242");
        talk.account();

        List<Event> events = talk.stripe.v1().events().list().getData();

        assertThat(events)
                .extracting(Event::getType)
                .contains(
                        "payment_intent.created",
                        "payment_intent.payment_failed",
                        "payment_intent.succeeded",
                        "charge.failed",
                        "charge.succeeded",
                        "checkout.session.completed",
                        "account.updated");
        for (Event event : events) {
            assertThat(event.getDataObjectDeserializer().getObject())
                    .as(event.getType())
                    .isPresent();
            JsonObject told = Json.read(event.getDataObjectDeserializer().getRawJson());
            assertThat(RecordingClient.problems(told)).as(event.getType()).isEmpty();
            assertThat(talk.stripe.v1().events().retrieve(event.getId()).getType())
                    .isEqualTo(event.getType());
        }
        EventListParams params = EventListParams.builder().setType("charge.succeeded").build();
        assertThat(talk.stripe.v1().events().list(params).getData()).hasSize(1);
    }

    @Test
    void aRefusedOneIsTriedAgain() throws Exception {
        talk.inbox.refuse(500, 404);

        talk.account();

        String id = talk.inbox.next("account.updated").id();
        assertThat(talk.inbox.next("account.updated").id()).isEqualTo(id);
        assertThat(talk.inbox.next("account.updated").id()).isEqualTo(id);
        assertThat(talk.inbox.silent(Duration.ofMillis(300))).isTrue();
    }

    @Test
    void whatWasNotAcceptedSurvivesARestart() throws Exception {
        talk.control("POST", "webhooks", "{\"mode\": \"paused\"}");
        String account = talk.account().getId();
        assertThat(talk.inbox.silent(Duration.ofMillis(300))).isTrue();

        talk.restart();

        assertThat(talk.inbox.next("account.updated").payload()).contains(account);
    }

    @Test
    void itIsHeldBackWhilePaused() throws Exception {
        talk.control("POST", "webhooks", "{\"mode\": \"paused\"}");
        talk.account();
        assertThat(talk.inbox.silent(Duration.ofMillis(300))).isTrue();

        talk.control("POST", "webhooks", "{\"mode\": \"normal\"}");

        assertThat(talk.inbox.next("account.updated")).isNotNull();
    }

    @Test
    void itIsSentTwiceWhenDuplicated() throws Exception {
        talk.control("POST", "webhooks", "{\"mode\": \"duplicate\", \"copies\": 3}");
        talk.account();

        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            ids.add(talk.inbox.next("account.updated").id());
        }

        assertThat(ids).hasSize(1);
    }

    @Test
    void theLastComesFirstWhenReordered() throws Exception {
        talk.control("POST", "webhooks", "{\"mode\": \"reorder\", \"milliseconds\": 3000}");
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.add(talk.account().getId());
        }

        List<String> told = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            told.add(talk.inbox.next("account.updated").event().get("account").getAsString());
        }

        Collections.reverse(made);
        assertThat(told).isEqualTo(made);
    }

    @Test
    void itComesLaterWhenDelayed() throws Exception {
        talk.control("POST", "webhooks", "{\"mode\": \"delay\", \"milliseconds\": 3000}");
        talk.account();

        assertThat(talk.inbox.silent(Duration.ofMillis(400))).isTrue();
        assertThat(talk.inbox.next("account.updated")).isNotNull();
    }

    @Test
    void itIsReplayedOnDemand() throws Exception {
        talk.account();
        String id = talk.inbox.next("account.updated").id();

        talk.control("POST", "webhooks/replay/" + id, "");

        assertThat(talk.inbox.next("account.updated").id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "wrong", "stale", "tampered", "malformed"})
    void aForgedOneIsNotBelieved(String how) throws Exception {
        Session session = talk.session(500);

        talk.control(
                "POST",
                "forge",
                "{\"signature\": \"%s\", \"session\": \"%s\"}".formatted(how, session.getId()));

        Inbox.Letter letter = talk.inbox.next("checkout.session.completed");
        assertThat(letter.payload()).contains("\"payment_status\":\"paid\"");
        assertThatThrownBy(
                        () ->
                                Webhook.constructEvent(
                                        letter.payload(), letter.signature(), Conversation.SECRET))
                .isInstanceOf(Exception.class);
        assertThat(talk.stripe.v1().events().list().getData()).isEmpty();
    }

    @Test
    void itTellsWhichRequestCausedIt() throws Exception {
        PaymentIntent paid = talk.paid(500, "pm_card_visa");

        String request =
                talk.inbox
                        .next("payment_intent.succeeded")
                        .event()
                        .getAsJsonObject("request")
                        .get("id")
                        .getAsString();

        assertThat(request).isEqualTo(paid.getLastResponse().requestId());
    }
}
