package org.tsagaan.web.frame;

/**
 * What a page shows: a record whose components its template reads. A resource returns one, and
 * {@link ViewWriter} renders it with the parameters {@code page} and {@code view}.
 */
public interface View {
    /** The template's path below {@code src/main/jte}, such as {@code cart/cart.jte}. */
    String template();
}
