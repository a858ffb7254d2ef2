package org.tsagaan.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsagaan.web.frame.FaultException;

/** A cursor is good for its own list alone. */
class PageCursorTest {
    @Test
    void readsWhatItWrote() {
        assertThat(PageCursor.read("orders", PageCursor.after("orders", 17))).hasValue(17);
        assertThat(PageCursor.read("orders", null)).isEqualTo(OptionalLong.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "%%%", "b3JkZXJz", "b3JkZXJzCi0x", "奶"})
    void refusesWhatIsNoCursor(String cursor) {
        assertThatThrownBy(() -> PageCursor.read("orders", cursor))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("400");
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        var other = PageCursor.after("fulfilments 1", 17);
        assertThatThrownBy(() -> PageCursor.read("orders", other))
                .isInstanceOf(FaultException.class);
    }
}
