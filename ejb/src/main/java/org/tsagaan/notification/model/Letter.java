package org.tsagaan.notification.model;

/**
 * A letter ready to be sent.
 *
 * @param id of the news that it is about: the same letter never has another
 * @param to e-mail address
 * @param language {@code zh} or {@code en}
 * @param subject one line
 * @param text plain text
 */
public record Letter(long id, String to, String language, String subject, String text) {}
