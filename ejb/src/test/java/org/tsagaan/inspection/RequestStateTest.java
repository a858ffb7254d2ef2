package org.tsagaan.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tsagaan.kernel.BrokenInvariant;

class RequestStateTest {

    private static final Map<RequestState, Set<RequestState>> WAYS =
            Map.of(
                    RequestState.REQUESTED,
                    Set.of(RequestState.RECEIVED, RequestState.DECLINED, RequestState.CANCELLED),
                    RequestState.RECEIVED,
                    Set.of(RequestState.ENTERED, RequestState.DECLINED),
                    RequestState.ENTERED,
                    Set.of(RequestState.RECEIVED, RequestState.REPORTED),
                    RequestState.REPORTED,
                    Set.of(),
                    RequestState.DECLINED,
                    Set.of(),
                    RequestState.CANCELLED,
                    Set.of());

    @ParameterizedTest
    @EnumSource
    void goesWhereTheTableSaysAndNowhereElse(RequestState from) {
        Set<RequestState> ways = WAYS.getOrDefault(from, Set.of());
        for (RequestState to : RequestState.values()) {
            assertThat(from.canBecome(to)).as("%s to %s", from, to).isEqualTo(ways.contains(to));
            if (ways.contains(to)) {
                assertThat(from.to(to)).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> from.to(to)).isInstanceOf(BrokenInvariant.class);
            }
        }
        assertThat(from.isFinal()).isEqualTo(ways.isEmpty());
    }
}
