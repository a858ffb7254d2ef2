package org.tsagaan.notification.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a letter needs to know, as it stands when the letter is written.
 *
 * @param topic what it is about
 * @param number of the order
 * @param path of the order's page for its buyer; a guest's carries a token and is never logged
 * @param language {@code zh} or {@code en}
 * @param email where it goes
 * @param recipient who gets the goods
 * @param simulated whether the payment was simulated
 * @param amountFen what was paid, what the part cost, or what went back, in fen
 * @param part the part of the order it is about; empty when it is about the whole
 * @param lines what was ordered
 */
public record LetterFacts(
        Topic topic,
        String number,
        String path,
        String language,
        String email,
        String recipient,
        boolean simulated,
        long amountFen,
        Optional<Part> part,
        List<Line> lines) {

    /**
     * Who sells a part, and how it comes.
     *
     * @param pickUp where it lies ready; empty when it does not
     */
    public record Part(
            String sellerZh,
            String sellerEn,
            String carrier,
            String tracking,
            Optional<Counter> pickUp) {}

    /**
     * Where something lies ready for its buyer.
     *
     * @param code what the buyer tells the seller
     * @param keptUntil until when it is kept
     */
    public record Counter(String placeZh, String placeEn, String code, Instant keptUntil) {}

    /** A product and how many units of it. */
    public record Line(String nameZh, String nameEn, int quantity) {}

    public LetterFacts {
        lines = List.copyOf(lines);
    }

    boolean isChinese() {
        return language.equals("zh");
    }
}
