package org.tsagaan.web.page.component;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the trust strip, with its number and where it can be read: never a bare badge.
 *
 * @param kind what it is about
 * @param standing whether it holds now
 * @param number the number of the paper, or the dates themselves
 * @param note who issued it and until when, in the reader's language
 * @param href where the paper is shown, or null if it is not published
 */
public record Evidence(
        Kind kind, Standing standing, String number, String note, @Nullable String href) {

    /** The key of the word for its standing: an inspection is passed, not in force. */
    public String word() {
        return kind == Kind.INSPECTION || kind == Kind.DATES
                ? standing.label() + "." + kind.name().toLowerCase(Locale.ROOT)
                : standing.label();
    }

    /** What a fact is about, in the order in which shoppers ask. */
    public enum Kind {
        REGISTRATION("shield", "component.trust.registration"),
        STANDARD("book", "component.trust.standard"),
        INSPECTION("flask", "component.trust.inspection"),
        DATES("calendar", "component.trust.dates"),
        RECOGNITION("store", "component.trust.recognition"),
        CATEGORIES("book", "component.trust.categories"),
        SUPPLY("truck", "component.trust.supply"),
        VALIDITY("calendar", "component.trust.validity");

        private final String icon;
        private final String label;

        Kind(String icon, String label) {
            this.icon = icon;
            this.label = label;
        }

        /** The icon's name. */
        public String icon() {
            return icon;
        }

        /** The key of what it is called. */
        public String label() {
            return label;
        }
    }

    /** Whether a fact holds. */
    public enum Standing {
        HOLDS("holds", "component.trust.holds"),
        WAITING("waiting", "component.trust.waiting"),
        FAILS("fails", "component.trust.fails");

        private final String style;
        private final String label;

        Standing(String style, String label) {
            this.style = style;
            this.label = label;
        }

        /** The end of its class name. */
        public String style() {
            return style;
        }

        /** The key of what it is called. */
        public String label() {
            return label;
        }
    }
}
