package org.tsagaan.web.page.component;

/** What a laboratory concluded, as a page shows it. */
public enum Verdict {
    PASSED("passed", "check", "component.verdict.passed"),
    FAILED("failed", "cross", "component.verdict.failed"),
    INCOMPLETE("incomplete", "clock", "component.verdict.incomplete");

    private final String style;
    private final String icon;
    private final String label;

    Verdict(String style, String icon, String label) {
        this.style = style;
        this.icon = icon;
        this.label = label;
    }

    /** The end of its class name. */
    public String style() {
        return style;
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
