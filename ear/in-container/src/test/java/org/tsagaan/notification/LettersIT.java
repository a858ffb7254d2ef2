package org.tsagaan.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Store;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.notification.adapter.Postman;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;

/** A buyer gets a letter about an order, in their language, once, by a real mail server. */
@ExtendWith(ArquillianExtension.class)
class LettersIT {

    private static final String ORDER =
            """
            insert into customer_order (number, token_hash, request_key, request_hash, channel, email,
                language, recipient, phone, province_code, address, state, goods_fen, shipping_fen,
                total_fen, placed_at, pay_before)
            values ('TS0000000000LT', sha256('t'), 'letters', sha256('r'), 'RETAIL',
                'saren@example.com', 'zh', '萨仁', '1', '110000', '北京', 'PAID', 100, 20, 120,
                now(), now() + interval '1 hour') returning id
            """;

    @Inject private Outbox outbox;
    @Inject private Postman postman;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    @Resource private UserTransaction transaction;

    @Test
    void paidOrderIsConfirmedByOneLetterAndNewsOfNothingBlocksNoOther() throws Exception {
        long order = ask(ORDER);
        ask(
                "insert into payment (order_id, amount_fen, state, simulated, state_since) values ("
                        + order
                        + ", 120, 'CANCELLED', true, now()) returning id");
        transaction.begin();
        outbox.put(Consumer.NOTIFICATION, "NO_SUCH_TOPIC", order);
        outbox.put(Consumer.NOTIFICATION, "ORDER_PAID", 1);
        outbox.put(Consumer.NOTIFICATION, "ORDER_PAID", order);
        transaction.commit();
        postman.deliver();
        postman.deliver();
        long news =
                ask("select id from outbox where topic = 'ORDER_PAID' and aggregate_id = " + order);
        try (Store mailbox = Mailbox.open("saren@example.com");
                Folder received = mailbox.getFolder("INBOX")) {
            received.open(Folder.READ_ONLY);
            assertEquals(1, received.getMessageCount());
            Message letter = received.getMessage(1);
            assertEquals("订单 TS0000000000LT 已付款", letter.getSubject());
            assertEquals("<news-" + news + "@tsagaan>", letter.getHeader("Message-ID")[0]);
            assertEquals("saren@example.com", letter.getAllRecipients()[0].toString());
            String text = letter.getContent().toString();
            assertTrue(text.contains("¥1.20") && text.contains("模拟支付"), text);
            assertTrue(text.contains("/orders/TS0000000000LT"), text);
        }
        assertEquals(1, pending(), "only the unknown topic is left to be looked at");
    }

    private long pending() throws SQLException {
        return ask(
                "select count(*) from outbox where consumer = 'NOTIFICATION'"
                        + " and acknowledged_at is null");
    }

    private long ask(String sql) throws SQLException {
        try (Connection connection = market.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
