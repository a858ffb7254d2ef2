package org.tsagaan.sellability.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.sellability.LotAssessment.SaleWindow;
import org.tsagaan.sellability.SaleTerms;
import org.tsagaan.sellability.Sellability.Sellable;

/**
 * Promise 9's half of the gate: {@code until} is the first instant at which a lot turns unsellable
 * by the clock alone, and a window's beginning the first at which it turns sellable. Tried with
 * many facts drawn from a seed, at every midnight in between, where alone an answer can turn.
 */
class SellableUntilTest {

    private static final int DRAWS = 4_000;
    private static final Instant END = Facts.midnight("2027-08-01");

    private int sellable;
    private int later;
    private int never;

    @Test
    void theEndIsTheFirstInstantOfNotAnyMoreAndTheBeginningTheFirstOfAtLast() {
        RandomFacts random = new RandomFacts(20_261_124);
        for (int i = 0; i < DRAWS; i++) {
            SaleFacts facts = random.facts();
            check(facts, random.terms(), random.instantNear(facts));
        }
        assertThat(List.of(sellable, later, never)).allMatch(drawn -> drawn > DRAWS / 20);
    }

    private void check(SaleFacts facts, SaleTerms terms, Instant now) {
        Optional<SaleWindow> window = SellabilityPolicy.window(facts, terms, now);
        if (SellabilityPolicy.assess(facts, terms, now) instanceof Sellable(Instant until)) {
            sellable++;
            assertThat(window).contains(new SaleWindow(now, until));
            checkEnd(facts, terms, now, until);
        } else if (window.isPresent()) {
            later++;
            checkBeginning(facts, terms, now, window.get());
        } else {
            never++;
            assertThat(midnights(now, END)).noneMatch(at -> isSellable(facts, terms, at));
        }
    }

    private static void checkEnd(SaleFacts facts, SaleTerms terms, Instant from, Instant until) {
        assertThat(until).isAfter(from);
        assertThat(isSellable(facts, terms, until)).isFalse();
        assertThat(isSellable(facts, terms, until.minusNanos(1))).isTrue();
        assertThat(midnights(from, until)).allMatch(at -> isSellable(facts, terms, at));
    }

    private static void checkBeginning(
            SaleFacts facts, SaleTerms terms, Instant now, SaleWindow window) {
        assertThat(window.from()).isAfter(now);
        assertThat(isSellable(facts, terms, window.from())).isTrue();
        assertThat(isSellable(facts, terms, window.from().minusNanos(1))).isFalse();
        assertThat(midnights(now, window.from())).noneMatch(at -> isSellable(facts, terms, at));
        checkEnd(facts, terms, window.from(), window.until());
    }

    private static boolean isSellable(SaleFacts facts, SaleTerms terms, Instant at) {
        return SellabilityPolicy.assess(facts, terms, at) instanceof Sellable;
    }

    private static Stream<Instant> midnights(Instant from, Instant before) {
        Instant first = ChinaTime.startOf(ChinaTime.dateOf(from).plusDays(1));
        return Stream.iterate(first, at -> at.isBefore(before), at -> at.plus(Duration.ofDays(1)));
    }
}
