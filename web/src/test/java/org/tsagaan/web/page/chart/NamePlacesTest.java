package org.tsagaan.web.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A name takes the first free side of its dot, and none when all are taken. */
class NamePlacesTest {

    private final NamePlaces places = new NamePlaces(100, 100);

    @Test
    void rightThenLeftThenBelowThenAboveThenNowhere() {
        places.occupy(50, 50, 5);
        assertThat(anchor(50, 50)).isEqualTo("start");
        assertThat(anchor(50, 50)).isEqualTo("end");
        assertThat(anchor(50, 50)).isEqualTo("middle");
        assertThat(anchor(50, 50)).isEqualTo("middle");
        assertThat(anchor(50, 50)).isEqualTo("none");
    }

    @Test
    void noNameLeavesTheMap() {
        assertThat(anchor(95, 50)).isEqualTo("end");
        assertThat(places.take(50, 50, 5, 120, 10)).isEmpty();
    }

    @Test
    void noNameCoversAnotherDot() {
        places.occupy(70, 50, 8);
        assertThat(anchor(50, 50)).isEqualTo("end");
    }

    private String anchor(double x, double y) {
        return places.take(x, y, 5, 30, 10).map(NamePlaces.Place::anchor).orElse("none");
    }
}
