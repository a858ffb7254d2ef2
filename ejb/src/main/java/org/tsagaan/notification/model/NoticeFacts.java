package org.tsagaan.notification.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a letter about an application, a certificate or a question needs to know.
 *
 * @param topic what happened, the beginning of the keys of its sentences
 * @param path of the page to look at
 * @param language {@code zh} or {@code en}
 * @param email where it goes
 * @param recipient who gets it
 * @param name of the producer, as far as it is known, or of the product
 * @param reason in the words of whoever did it; may be empty
 * @param until last day of what follows, if something does
 */
public record NoticeFacts(
        String topic,
        String path,
        String language,
        String email,
        String recipient,
        String name,
        String reason,
        Optional<LocalDate> until) {}
