package org.tsagaan.web.page.component;

import java.util.List;

/** One way to narrow a list: boxes to tick, each with how many it would leave. */
public record Facet(String field, String label, List<Option> options) {
    public Facet {
        options = List.copyOf(options);
    }

    /** One box. */
    public record Option(String value, String label, long count, boolean chosen) {}
}
