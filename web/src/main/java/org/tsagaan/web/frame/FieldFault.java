package org.tsagaan.web.frame;

/**
 * What is wrong with one field, and what would be right.
 *
 * @param pointer where it is: a JSON pointer into the body, such as {@code /lines/0/quantity}
 * @param message what would be right
 */
public record FieldFault(String pointer, Message message) {}
