package org.tsagaan.web.page.component;

/**
 * One line of a form.
 *
 * @param name the field's name, also its id
 * @param label what it is called, in the reader's language
 * @param type the input's type: {@code text}, {@code email}, {@code tel}, {@code password}, {@code
 *     date}, {@code number}
 * @param autocomplete what the browser may fill in, such as {@code tel}; {@code off} if nothing
 * @param hint what helps to fill it in; empty if nothing
 * @param required whether it must be filled in
 */
public record Field(
        String name,
        String label,
        String type,
        String autocomplete,
        String hint,
        boolean required) {
    /** A line of text that must be there. */
    public static Field text(String name, String label) {
        return new Field(name, label, "text", "off", "", true);
    }

    /** The same field of another type. */
    public Field ofType(String other) {
        return new Field(name, label, other, autocomplete, hint, required);
    }

    /** The same field, filled in by the browser. */
    public Field filledBy(String what) {
        return new Field(name, label, type, what, hint, required);
    }

    /** The same field with help. */
    public Field hinting(String help) {
        return new Field(name, label, type, autocomplete, help, required);
    }

    /** The same field, which may be left empty. */
    public Field optional() {
        return new Field(name, label, type, autocomplete, hint, false);
    }

    /** The same field, which must be filled in or not. */
    public Field when(boolean needed) {
        return new Field(name, label, type, autocomplete, hint, needed);
    }

    /** Whether the browser may show what was typed before: never for a password. */
    public boolean isRepeated() {
        return !type.equals("password");
    }
}
