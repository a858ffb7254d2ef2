package org.tsagaan.web.page.component;

/** A notice of the page's own: its kind is told by word and icon, never by colour alone. */
public record Alert(Kind kind, String title, String text) {
    /** What a notice is. */
    public enum Kind {
        INFORMATION("information", "info", "component.alert.information"),
        DONE("done", "check", "component.alert.done"),
        CAUTION("caution", "warning", "component.alert.caution"),
        FAULT("fault", "cross", "component.alert.fault");

        private final String style;
        private final String icon;
        private final String label;

        Kind(String style, String icon, String label) {
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
}
