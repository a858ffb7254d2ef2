package org.tsagaan.web.page.component;

import java.util.List;

/**
 * A table of words, figures and links, which becomes a list of cards on a narrow screen. For richer
 * cells write the table in the template with the classes of {@code component/table.jte}.
 */
public record Table(String caption, List<String> headings, List<List<Cell>> rows) {
    public Table {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Whether a column holds figures, so that its heading stands above them. */
    public boolean isNumber(int column) {
        return rows.stream().findFirst().map(row -> row.get(column).number()).orElse(false);
    }
}
