package org.tsagaan.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The mailbox of a reader, at the mail server that the application was told. */
public final class Mailbox {

    private Mailbox() {}

    /** What a letter said. */
    public record Received(String subject, String text) {}

    /**
     * All letters of an address, in the order in which they came; the server has a mailbox only of
     * who was written to.
     */
    public static List<Received> of(String address) throws MessagingException, IOException {
        List<Received> letters = new ArrayList<>();
        try (Store store = open(address);
                Folder folder = store.getFolder("INBOX")) {
            folder.open(Folder.READ_ONLY);
            for (Message letter : folder.getMessages()) {
                letters.add(new Received(letter.getSubject(), letter.getContent().toString()));
            }
        } catch (AuthenticationFailedException nobodyWrote) {
            return List.of();
        }
        return letters;
    }

    static Store open(String address) throws MessagingException {
        Store store = Session.getInstance(new Properties()).getStore("imap");
        store.connect(
                System.getenv("MARKET_MAIL_SMTP_HOST"),
                Integer.parseInt(System.getenv("MARKET_TEST_IMAP_PORT")),
                address,
                address);
        return store;
    }
}
