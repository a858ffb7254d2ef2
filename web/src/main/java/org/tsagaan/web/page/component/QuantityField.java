package org.tsagaan.web.page.component;

/**
 * A field for how many.
 *
 * @param id the element's id, unique in the page
 * @param name the field's name
 * @param step what the quantity is a multiple of, such as a case
 */
public record QuantityField(String id, String name, long value, long least, long most, long step) {}
