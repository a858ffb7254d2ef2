package org.tsagaan.notification.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What a letter about new lots that a saved search finds needs to know.
 *
 * @param path of the search
 * @param stopPath of the page that stops the search; it carries a token and is never logged
 * @param language {@code zh} or {@code en}
 * @param email where it goes
 * @param recipient who gets it
 * @param lots that are new, at most so many as a letter names
 * @param more how many there are besides
 */
public record NewLotFacts(
        String path,
        String stopPath,
        String language,
        String email,
        String recipient,
        List<Lot> lots,
        long more) {

    public NewLotFacts {
        lots = List.copyOf(lots);
    }

    /** A lot, by the names of its product and storefront in the reader's language. */
    public record Lot(String product, String storefront, String number, LocalDate bestBefore) {}
}
