package org.tsagaan.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PositionTest {

    private static final Position HOHHOT = new Position(40.84, 111.75);

    @Test
    void measuresAlongTheEarth() {
        assertThat(HOHHOT.metresTo(40.84, 111.75)).isZero();
        assertThat(HOHHOT.metresTo(41.84, 111.75)).isCloseTo(111_195, within(10.0));
        assertThat(HOHHOT.metresTo(49.21, 119.77)).isBetween(1_120_000.0, 1_125_000.0);
        assertThat(new Position(49.21, 119.77).metresTo(40.84, 111.75))
                .isCloseTo(HOHHOT.metresTo(49.21, 119.77), within(0.001));
    }
}
