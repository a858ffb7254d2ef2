package org.tsagaan.web.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tsagaan.web.page.chart.BarChart.Bar;
import org.tsagaan.web.page.chart.BarChart.Range;
import org.tsagaan.web.page.chart.BarChart.Slab;

/** Bars are as long as what they stand for, one slice behind the other. */
class BarChartTest {

    @Test
    void theLongestBarFillsTheWidthAndTheOthersTheirShare() {
        BarChart chart =
                chart(
                        Bar.exact("a", "3 · 1", List.of(good(3), bad(1))),
                        Bar.exact("b", "0 · 1", List.of(good(0), bad(1))));
        assertThat(chart.drawn().getFirst().slabs())
                .containsExactly(
                        new Slab(Tone.GOOD, "0%", "75%"), new Slab(Tone.BAD, "75%", "25%"));
        assertThat(chart.drawn().getLast().slabs())
                .containsExactly(new Slab(Tone.BAD, "0%", "25%"));
    }

    @Test
    void barsStandUnderEachOther() {
        BarChart chart = chart(Bar.exact("a", "1", List.of()), Bar.exact("b", "1", List.of()));
        assertThat(chart.height()).isEqualTo(76);
        assertThat(chart.drawn()).extracting(BarChart.Drawn::barAt).containsExactly(18, 56);
        assertThat(chart.drawn()).allMatch(b -> b.nameAt() < b.barAt());
    }

    @Test
    void whatIsNothingIsDrawnAsNothing() {
        BarChart chart = chart(Bar.exact("a", "0", List.of(good(0))));
        assertThat(chart.drawn().getFirst().slabs()).isEmpty();
        assertThat(chart(/* none */ ).isEmpty()).isTrue();
    }

    @Test
    void aRangeLengthensTheScaleAndIsDrawnOverTheBar() {
        Bar sure = new Bar("a", "2%", List.of(bad(0.02)), new Range(0.01, 0.08));
        BarChart.Drawn drawn = chart(sure).drawn().getFirst();
        assertThat(drawn.slabs()).containsExactly(new Slab(Tone.BAD, "0%", "25%"));
        assertThat(drawn.whisker()).isEqualTo(new BarChart.Whisker("12.5%", "100%", 24));
    }

    @Test
    void aLongNameLeavesRoomForItsValue() {
        String name = "Staphylococcus aureus (limit for cheese, GB 29921) Q/DEMO 0002";
        String shown = chart(Bar.exact(name, "1/16", List.of())).drawn().getFirst().name();
        assertThat(shown).endsWith("…").hasSizeBetween(25, 40);
    }

    private static BarChart chart(Bar... bars) {
        return BarChart.of("c", "t", "d", List.of(), List.of(bars));
    }

    private static Slice good(double size) {
        return new Slice(Tone.GOOD, size);
    }

    private static Slice bad(double size) {
        return new Slice(Tone.BAD, size);
    }
}
