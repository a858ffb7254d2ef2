package org.tsagaan.web.page.component;

/**
 * Something chosen, which a click takes away.
 *
 * @param kind what it narrows by, for who does not see where it came from
 * @param href the address without it
 */
public record Chip(String kind, String label, String href) {}
