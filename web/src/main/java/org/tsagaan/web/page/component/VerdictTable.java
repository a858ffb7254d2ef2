package org.tsagaan.web.page.component;

import java.util.List;

/** The results of a report, item by item, with the limits they were judged by. */
public record VerdictTable(String caption, List<Row> rows) {
    public VerdictTable {
        rows = List.copyOf(rows);
    }

    /**
     * One item.
     *
     * @param item its name in the reader's language
     * @param method the method it was tested by; empty if unknown
     * @param values the results as reported: {@code <10} and "not detected" stay what they are
     */
    public record Row(
            String item,
            String method,
            Requirement requirement,
            List<String> values,
            Verdict verdict,
            LimitSource source) {
        public Row {
            values = List.copyOf(values);
        }
    }
}
