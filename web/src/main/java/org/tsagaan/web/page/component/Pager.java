package org.tsagaan.web.page.component;

import org.jspecify.annotations.Nullable;

/**
 * Steps through a list by its keys.
 *
 * @param previous the address before this page, or null on the first
 * @param next the address after it, or null on the last
 * @param summary what is shown, such as "1–24 of 310", in the reader's language
 */
public record Pager(@Nullable String previous, @Nullable String next, String summary) {}
