package org.tsagaan.web.page.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one seller's part of an order is.
 *
 * @param seller whose part it is
 * @param note what the buyer should know now; empty if nothing
 */
public record Progress(String seller, List<Step> steps, String note) {
    public Progress {
        steps = List.copyOf(steps);
    }

    /**
     * One step of the way.
     *
     * @param at when it was reached, in the reader's language, or null if it was not
     */
    public record Step(String label, State state, @Nullable String at) {}

    /** Whether a step is behind, now, ahead, or where it ended badly. */
    public enum State {
        DONE("done", "component.step.done"),
        NOW("now", "component.step.now"),
        AHEAD("ahead", "component.step.ahead"),
        STOPPED("stopped", "component.step.stopped");

        private final String style;
        private final String label;

        State(String style, String label) {
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
