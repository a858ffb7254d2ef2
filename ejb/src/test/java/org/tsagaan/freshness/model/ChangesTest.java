package org.tsagaan.freshness.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tsagaan.freshness.Ground;
import org.tsagaan.freshness.Ground.Kind;
import org.tsagaan.freshness.News;
import org.tsagaan.freshness.News.Position;

/** What was heard in a turn ends what was read before it, and nothing else. */
class ChangesTest {

    private static final Ground GOODS = new Ground(Kind.PRODUCT, 7);
    private static final Ground MAKER = new Ground(Kind.PRODUCER, 7);
    private static final Position HERE = new Position("1:1:", "now");

    private final Changes changes = new Changes(2);

    @Test
    void onlyWhatWasReadBeforeTheTurnAndRestsOnTheThingEnds() {
        changes.hear(new News(HERE, Set.of(GOODS), false), 5);
        assertThat(changes.isAnySince(4, Set.of(MAKER, GOODS))).isTrue();
        assertThat(changes.isAnySince(5, Set.of(MAKER, GOODS))).isFalse();
        assertThat(changes.isAnySince(4, Set.of(MAKER))).isFalse();
    }

    @Test
    void newsOfEverythingEndsAllThatWasReadBefore() {
        changes.hear(new News(HERE, Set.of(), true), 5);
        assertThat(changes.isAnySince(4, Set.of(MAKER))).isTrue();
        assertThat(changes.isAnySince(5, Set.of(MAKER))).isFalse();
    }

    @Test
    void tooMuchToRememberEndsEverything() {
        changes.hear(new News(HERE, Set.of(GOODS), false), 1);
        changes.hear(new News(HERE, Set.of(new Ground(Kind.PRODUCT, 8), MAKER), false), 2);
        assertThat(changes.isAnySince(1, Set.of(new Ground(Kind.STOREFRONT, 1)))).isTrue();
        assertThat(changes.isAnySince(1, Set.of(GOODS))).isTrue();
        assertThat(changes.isAnySince(2, Set.of(GOODS, MAKER))).isFalse();
    }
}
