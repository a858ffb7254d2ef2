package org.tsagaan.web.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tsagaan.web.page.chart.ColumnChart.Column;
import org.tsagaan.web.page.chart.ColumnChart.Slab;

/** Columns stand on one ground beside each other, the tallest as tall as the chart. */
class ColumnChartTest {

    @Test
    void slicesStandOnEachOther() {
        ColumnChart.Drawn tallest = chart(column(3, 1), column(1, 0)).drawn().getFirst();
        assertThat(tallest.slabs())
                .containsExactly(new Slab(Tone.GOOD, "54", "90"), new Slab(Tone.BAD, "24", "30"));
        assertThat(tallest.valueAt()).isEqualTo("19");
    }

    @Test
    void eachHasItsPlace() {
        List<ColumnChart.Drawn> drawn = chart(column(3, 1), column(0, 0)).drawn();
        assertThat(drawn).extracting(ColumnChart.Drawn::middle).containsExactly("25%", "75%");
        assertThat(drawn.getFirst().from()).isEqualTo("9%");
        assertThat(drawn.getFirst().width()).isEqualTo("32%");
        assertThat(drawn.getLast().slabs()).isEmpty();
        assertThat(drawn.getLast().valueAt()).isEqualTo("139");
    }

    @Test
    void aYearOfMonthsFitsOntoTheNarrowestPhone() {
        Column[] year = IntStream.range(0, 13).mapToObj(i -> column(i, 0)).toArray(Column[]::new);
        ColumnChart.Drawn last = chart(year).drawn().getLast();
        assertThat(last.middle()).isEqualTo("96.15%");
    }

    @Test
    void aChartOfNothingIsEmpty() {
        assertThat(chart(column(0, 0), column(0, 0)).isEmpty()).isTrue();
        assertThat(chart(column(0, 0), column(0, 1)).isEmpty()).isFalse();
        assertThat(chart().isEmpty()).isTrue();
    }

    private static ColumnChart chart(Column... columns) {
        return new ColumnChart("c", "t", "d", List.of(), List.of(columns));
    }

    private static Column column(int good, int bad) {
        return new Column(
                "1",
                "",
                String.valueOf(good + bad),
                List.of(new Slice(Tone.GOOD, good), new Slice(Tone.BAD, bad)));
    }
}
