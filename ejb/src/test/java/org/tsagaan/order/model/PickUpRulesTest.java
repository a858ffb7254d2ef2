package org.tsagaan.order.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tsagaan.order.Delivery;
import org.tsagaan.order.FulfilmentState;

class PickUpRulesTest {

    private static final byte[] KEY = new byte[32];

    @Test
    void aCodeIsEightDigitsOfThisPartAndThisServer() {
        Set<String> codes = new HashSet<>();
        for (long part = 1; part <= 2_000; part++) {
            String code = PickUpRules.code(part, KEY);
            assertThat(code).matches("[0-9]{8}").isEqualTo(PickUpRules.code(part, KEY));
            codes.add(code);
        }
        assertThat(codes).hasSizeGreaterThan(1_990);
        byte[] other = new byte[32];
        other[0] = 1;
        assertThat(PickUpRules.code(7, other)).isNotEqualTo(PickUpRules.code(7, KEY));
    }

    @Test
    void digitsMayBeSpaced() {
        assertThat(PickUpRules.isCode(" 0123 4567 ", "01234567")).isTrue();
        assertThat(PickUpRules.isCode("0123-4567", "01234567")).isTrue();
        assertThat(PickUpRules.isCode("1234567", "01234567")).isFalse();
        assertThat(PickUpRules.isCode("", "01234567")).isFalse();
    }

    @Test
    void onlyWhatLiesReadyIsKept() {
        Instant since = Instant.parse("2026-11-30T02:00:00Z");
        for (FulfilmentState state : FulfilmentState.values()) {
            assertThat(PickUpRules.keptUntil(state, since).isPresent())
                    .isEqualTo(state == FulfilmentState.READY_FOR_PICKUP);
        }
        assertThat(PickUpRules.keptUntil(FulfilmentState.READY_FOR_PICKUP, since))
                .contains(Instant.parse("2026-12-07T02:00:00Z"));
    }

    @Test
    void eachWayHasItsOwnStates() {
        for (FulfilmentState state : FulfilmentState.values()) {
            assertThat(state.suits(Delivery.STANDARD)).isEqualTo(state.suits(Delivery.COLD_CHAIN));
            assertThat(state.suits(Delivery.PICK_UP) || state.suits(Delivery.STANDARD)).isTrue();
        }
        assertThat(FulfilmentState.READY_FOR_PICKUP.suits(Delivery.STANDARD)).isFalse();
        assertThat(FulfilmentState.COLLECTED.suits(Delivery.COLD_CHAIN)).isFalse();
        assertThat(FulfilmentState.DISPATCHED.suits(Delivery.PICK_UP)).isFalse();
        assertThat(FulfilmentState.DELIVERED.suits(Delivery.PICK_UP)).isFalse();
    }

    @Test
    void whatLiesReadyCanStillBeHeldAndHasNotLeft() {
        FulfilmentState ready = FulfilmentState.READY_FOR_PICKUP;
        assertThat(ready.canBecome(FulfilmentState.HELD)).isTrue();
        assertThat(ready.hasLeft()).isFalse();
        assertThat(ready.isWaiting()).isTrue();
        EnumSet<FulfilmentState> left = EnumSet.allOf(FulfilmentState.class);
        left.removeIf(state -> !state.hasLeft());
        assertThat(left)
                .containsExactly(
                        FulfilmentState.DISPATCHED,
                        FulfilmentState.DELIVERED,
                        FulfilmentState.COLLECTED);
        assertThat(left).noneMatch(FulfilmentState::isWaiting);
    }
}
