package org.tsagaan.web.page.component;

/** One option of a select or of a group of radio buttons. */
public record Choice(String value, String label) {}
