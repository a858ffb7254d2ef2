package org.tsagaan.local.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tsagaan.local.MarketFailure;

/**
 * Carts with one unit of one offer each, filled beforehand and in sets: what is measured is
 * checkout, not shopping. One line is the least for the database and the same for everything else.
 */
final class FilledCarts {
    private static final String FILL =
            """
            with wanted as (select * from unnest(?::bytea[], ?::bigint[]) as w (hash, offer)),
            made as (
                insert into market.cart (token_hash, updated_at) select hash, now() from wanted
                returning id, token_hash)
            insert into market.cart_line (cart_id, offer_id, quantity, added_at)
            select m.id, w.offer, 1, now() from made m join wanted w on w.hash = m.token_hash
            """;

    private static final int BYTES = 32;

    private final Queue<String> tokens = new ConcurrentLinkedQueue<>();
    private final SecureRandom random = new SecureRandom();
    private final List<Long> offers;

    FilledCarts(List<Long> offers) {
        this.offers = offers;
    }

    /** Fills so many more, their offers in turn. */
    void fill(Connection database, int count) throws SQLException {
        byte[][] hashes = new byte[count][];
        Long[] wanted = new Long[count];
        String[] made = new String[count];
        for (int i = 0; i < count; i++) {
            made[i] = token();
            hashes[i] = hash(made[i]);
            wanted[i] = offers.get(i % offers.size());
        }
        try (PreparedStatement statement = database.prepareStatement(FILL)) {
            statement.setArray(1, database.createArrayOf("bytea", hashes));
            statement.setArray(2, database.createArrayOf("bigint", wanted));
            statement.executeUpdate();
        }
        tokens.addAll(List.of(made));
    }

    /** How many are full. */
    int size() {
        return tokens.size();
    }

    /** The secret of a full cart. */
    String next() {
        String token = tokens.poll();
        if (token == null) {
            throw new MarketFailure(
                    "The market is faster than carts were filled.", "Measure for fewer --seconds.");
        }
        return token;
    }

    private String token() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
