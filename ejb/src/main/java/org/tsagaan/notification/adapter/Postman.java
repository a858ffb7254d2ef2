package org.tsagaan.notification.adapter;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tsagaan.listing.SavedSearches;
import org.tsagaan.notification.model.Letter;
import org.tsagaan.notification.model.LetterWriter;
import org.tsagaan.notification.model.NewLotWriter;
import org.tsagaan.notification.model.NoticeFacts;
import org.tsagaan.notification.model.NoticeWriter;
import org.tsagaan.notification.model.Topic;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Item;
import org.tsagaan.outbox.Outbox;

/**
 * Takes news, writes the letter, sends it and only then acknowledges. Instances share the work; one
 * letter that cannot be sent keeps no other waiting.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

    private static final Logger LOG = System.getLogger(Postman.class.getName());
    private static final int AT_ONCE = 20;
    private static final int MOST_ROUNDS = 10;
    private static final Duration VISIBILITY = Duration.ofMinutes(15);

    @EJB private Outbox outbox;
    @Inject private LetterFactQueries facts;
    @Inject private NoticeQueries notices;
    @Inject private QuestionNotices questions;
    @Inject private NewLotNotices newLots;
    @Inject private Mailer mailer;
    @Inject private MailSettings settings;

    /** Delivers what is due; what is left waits for the next time. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void deliver() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Item> news = outbox.claim(Consumer.NOTIFICATION, AT_ONCE, VISIBILITY);
            news.forEach(this::deliver);
            if (news.size() < AT_ONCE) {
                return;
            }
        }
    }

    private void deliver(Item item) {
        try {
            Optional<Letter> letter = write(item);
            if (letter.isPresent()) {
                mailer.send(letter.get());
            }
            outbox.acknowledge(List.of(item.id()));
        } catch (AddressException nowhere) {
            LOG.log(Level.WARNING, "Letter {0} has no address it could go to", item.id());
            outbox.acknowledge(List.of(item.id()));
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Letter " + item.id() + " is tried again later", e);
            outbox.retryLater(item.id(), e.toString());
        }
    }

    private Optional<Letter> write(Item item) {
        if (item.topic().equals(NoticeQueries.TOPIC)) {
            return notice(item, notices.find(item.aggregateId()));
        }
        if (QuestionNotices.TOPICS.contains(item.topic())) {
            return notice(item, questions.find(item.topic(), item.aggregateId()));
        }
        if (item.topic().equals(SavedSearches.NEW_LOTS)) {
            return newLots.find(item.aggregateId())
                    .map(f -> NewLotWriter.write(item.id(), f, settings.marketUrl()));
        }
        return facts.find(Topic.valueOf(item.topic()), item.aggregateId())
                .map(f -> LetterWriter.write(item.id(), f, settings.marketUrl()));
    }

    private Optional<Letter> notice(Item item, Optional<NoticeFacts> found) {
        return found.map(f -> NoticeWriter.write(item.id(), f, settings.marketUrl()));
    }
}
