package org.tsagaan.web.page.component;

/**
 * A mark that may be used now, with its number and where it can be read: never a bare badge.
 *
 * @param kind what kind of mark it is, in the reader's language
 * @param name what the mark is called
 * @param number of the grant
 * @param note who granted it and until when
 * @param href where all grants are shown
 */
public record Badge(String kind, String name, String number, String note, String href) {}
