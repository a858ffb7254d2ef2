package org.tsagaan.web.page.component;

/**
 * What a page shows where there is nothing to show, and what to do about it.
 *
 * @param scene the illustration: {@code empty-cart}, {@code nothing-found} or {@code error}
 * @param href where the way out leads
 * @param action what the way out is called
 */
public record EmptyState(String scene, String title, String text, String href, String action) {}
