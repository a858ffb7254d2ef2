package org.tsagaan.web.page.chart;

import java.util.List;

/** A picture of figures, which a table tells in full beside it. */
public sealed interface Chart permits BarChart, ColumnChart, DotMap {

    /** Begins the names of its parts; no other chart of the page has it. */
    String id();

    /** What it is of. */
    String title();

    /** What it shows, for who does not see it. */
    String description();

    /** What its tones mean; empty when there is one only. */
    List<Key> keys();

    /** Whether there is nothing to draw. */
    boolean isEmpty();
}
