package org.tsagaan.web.page.overview;

import org.tsagaan.web.page.chart.Chart;
import org.tsagaan.web.page.component.Table;

/**
 * A chart with the table it is drawn from.
 *
 * @param note what is counted, and what is not
 */
public record Figure(Topic topic, String note, Chart chart, Table table) {

    public String title() {
        return chart.title();
    }
}
