package org.tsagaan.notification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Date;
import java.util.Optional;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.notification.model.Letter;

/** Sends a letter to the mail server, or writes it into a folder as an {@code .eml} file. */
@ApplicationScoped
public class Mailer {

    @Inject private MailSettings settings;
    @Inject private MarketClock clock;

    /**
     * Sends one letter. The file and the Message-ID are named after the news, so that a letter sent
     * twice, because the server fell between sending and noting it, can be told to be one.
     *
     * @throws MessagingException when it could not be sent
     * @throws IOException when it could not be written
     */
    public void send(Letter letter) throws MessagingException, IOException {
        Session session = Session.getInstance(settings.properties());
        MimeMessage message = message(session, letter);
        Optional<Path> directory = settings.directory();
        if (settings.hasServer()) {
            Transport.send(message, settings.user().orElse(null), settings.password().orElse(null));
        } else if (directory.isPresent()) {
            write(message, directory.get(), letter.id() + ".eml");
        }
    }

    private MimeMessage message(Session session, Letter letter) throws MessagingException {
        NamedMessage message = new NamedMessage(session, "<news-" + letter.id() + "@tsagaan>");
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.now()));
        message.saveChanges();
        return message;
    }

    private static void write(MimeMessage message, Path directory, String name)
            throws MessagingException, IOException {
        Files.createDirectories(directory);
        Path unfinished = Files.createTempFile(directory, name, ".part");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            message.writeTo(out);
        }
        Files.move(
                unfinished,
                directory.resolve(name),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Keeps the Message-ID that it is given. */
    private static final class NamedMessage extends MimeMessage {

        private final String name;

        NamedMessage(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
