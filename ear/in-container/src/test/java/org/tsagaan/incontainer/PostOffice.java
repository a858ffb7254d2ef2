package org.tsagaan.incontainer;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;

/** The mail server that the application of the tests is told, and its mailboxes. */
final class PostOffice {
    private static final String USER = "market";
    private static final String PASSWORD = "sent-by-the-market";

    private static final GreenMail SERVER =
            new GreenMail(
                    new ServerSetup[] {
                        ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()
                    });

    private PostOffice() {}

    /** Starts it; returns what the application is told. */
    static Map<String, String> open() {
        SERVER.start();
        SERVER.setUser("no-reply@example.org", USER, PASSWORD);
        return Map.of(
                "MARKET_MAIL_SMTP_HOST", SERVER.getSmtp().getBindTo(),
                "MARKET_MAIL_SMTP_PORT", String.valueOf(SERVER.getSmtp().getPort()),
                "MARKET_MAIL_SMTP_USER", USER,
                "MARKET_MAIL_SMTP_PASSWORD", PASSWORD,
                // For the tests, which run inside the server: a mailbox's password is its address.
                "MARKET_TEST_IMAP_PORT", String.valueOf(SERVER.getImap().getPort()));
    }

    static void close() {
        SERVER.stop();
    }
}
