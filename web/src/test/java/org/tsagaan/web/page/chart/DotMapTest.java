package org.tsagaan.web.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tsagaan.web.page.chart.DotMap.Dot;
import org.tsagaan.web.page.chart.DotMap.Drawn;

/** Dots are where their places are, as large as their counts, and named where there is room. */
class DotMapTest {

    private static final Dot HOHHOT = new Dot("呼和浩特市 4", 4, 40.84, 111.75);
    private static final Dot HULUNBUIR = new Dot("呼伦贝尔市 1", 1, 49.21, 119.77);

    @Test
    void northIsUpAndEastIsRight() {
        List<Drawn> drawn = map(HOHHOT, HULUNBUIR).drawn();
        Drawn south = drawn.getFirst();
        Drawn north = drawn.getLast();
        assertThat(Double.valueOf(south.x())).isLessThan(Double.valueOf(north.x()));
        assertThat(Double.valueOf(south.y())).isGreaterThan(Double.valueOf(north.y()));
        assertThat(south.x()).isEqualTo("124");
    }

    @Test
    void theAreaOfADotIsItsCount() {
        List<Drawn> drawn = map(HULUNBUIR, HOHHOT).drawn();
        assertThat(drawn.getFirst().dot()).isEqualTo(HOHHOT);
        assertThat(drawn.getFirst().radius()).isEqualTo("15");
        assertThat(drawn.getLast().radius()).isEqualTo("7.5");
    }

    @Test
    void everyLeagueAndBannerIsOnTheMap() {
        for (Dot edge : List.of(new Dot("阿拉善盟", 1, 38.85, 105.73), HULUNBUIR)) {
            Drawn drawn = map(edge).drawn().getFirst();
            assertThat(Double.parseDouble(drawn.x())).isBetween(15.0, DotMap.WIDTH - 15.0);
            assertThat(Double.parseDouble(drawn.y())).isBetween(15.0, DotMap.HEIGHT - 1.0);
            assertThat(drawn.label()).isNotNull();
        }
    }

    @Test
    void noNameIsWrittenOverAnother() {
        Dot[] crowd = new Dot[40];
        for (int i = 0; i < crowd.length; i++) {
            crowd[i] = new Dot("Zhengxiangbai Banner " + i, 3, 42 + i * 0.05, 114 + i * 0.05);
        }
        List<Drawn> drawn = map(crowd).drawn();
        List<DotMap.Label> labels =
                drawn.stream().map(Drawn::label).filter(Objects::nonNull).toList();
        assertThat(labels).hasSizeBetween(1, 20).doesNotHaveDuplicates();
        assertThat(drawn).hasSize(40);
    }

    @Test
    void theReadersPlaceIsARingWhereItsDotWouldBe() {
        Dot here = new Dot("Zhenglan", 0, 42.24, 115.99);
        DotMap around = new DotMap("m", "t", "d", List.of(here), here);
        Drawn dot = around.drawn().getFirst();
        assertThat(around.ring())
                .hasValueSatisfying(
                        ring -> {
                            assertThat(ring.x()).isEqualTo(dot.x());
                            assertThat(ring.y()).isEqualTo(dot.y());
                        });
        assertThat(map(here).ring()).isEmpty();
    }

    private static DotMap map(Dot... dots) {
        return new DotMap("m", "t", "d", List.of(dots));
    }
}
