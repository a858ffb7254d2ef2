package org.tsagaan.search;

/**
 * What someone who began to type may mean.
 *
 * @param text to show, in the reader's language
 * @param code of the category or the storefront (its slug); for a product the text to search for
 */
public record Suggestion(Kind kind, String text, String code) {

    /** What is suggested. */
    public enum Kind {
        PRODUCT,
        CATEGORY,
        STOREFRONT
    }
}
