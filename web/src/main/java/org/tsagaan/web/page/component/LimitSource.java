package org.tsagaan.web.page.component;

/** Where a limit was read; what was not read in its source is never shown as official. */
public enum LimitSource {
    OFFICIAL("official", "component.limit.official"),
    SECOND_HAND("second-hand", "component.limit.second-hand"),
    DEMONSTRATION("demonstration", "component.limit.demonstration"),
    DECLARED("declared", "component.limit.declared");

    private final String style;
    private final String label;

    LimitSource(String style, String label) {
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
