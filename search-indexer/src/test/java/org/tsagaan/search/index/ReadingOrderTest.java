package org.tsagaan.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsagaan.search.index.Race.Step.CLAIM;
import static org.tsagaan.search.index.Race.Step.DRAW;
import static org.tsagaan.search.index.Race.Step.LOOK;
import static org.tsagaan.search.index.Race.Step.READ;
import static org.tsagaan.search.index.Race.Step.WRITE;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Goes through every order in which two workers, a rebuild and two changes can meet, and looks
 * whether the index is left with anything older than the database.
 */
class ReadingOrderTest {

    @Test
    void no_meeting_leaves_an_older_document_in_place() {
        assertThat(new Race(List.of(CLAIM, LOOK, DRAW, READ, WRITE)).stale()).isZero();
    }

    @Test
    void a_version_drawn_after_the_reading_would() {
        assertThat(new Race(List.of(CLAIM, LOOK, READ, DRAW, WRITE)).stale()).isPositive();
    }

    @Test
    void a_version_drawn_before_the_claim_would() {
        assertThat(new Race(List.of(DRAW, CLAIM, LOOK, READ, WRITE)).stale()).isPositive();
    }

    @Test
    void a_look_at_the_indices_before_the_claim_would() {
        assertThat(new Race(List.of(LOOK, CLAIM, DRAW, READ, WRITE)).stale()).isPositive();
    }
}
