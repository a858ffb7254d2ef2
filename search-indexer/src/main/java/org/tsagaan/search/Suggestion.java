package org.tsagaan.search;

/**
 * What someone who began to type may mean. It is a name to look under and claims nothing of what
 * can be bought there: only the search or the page it leads to does.
 *
 * @param text to show, in the reader's language
 * @param code of the category or the division, slug of the storefront, number of the producer; for
 *     a product the text to search for
 */
public record Suggestion(Kind kind, String text, String code) {

    /** What is suggested. */
    public enum Kind {
        CATEGORY,
        PLACE,
        PRODUCT,
        PRODUCER,
        STOREFRONT
    }
}
