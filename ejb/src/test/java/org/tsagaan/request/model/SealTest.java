package org.tsagaan.request.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.request.RequestKey;

/** Only who has the key reads an answer again. */
class SealTest {
    private static final String ANSWER = "{\"token\":\"secret of 奶豆腐\"}";

    private final Seal seal = Seal.of(new RequestKey("anybody /carts", "a key nobody guesses"));

    @Test
    void opensWhatTheSameKeyClosed() {
        var again = Seal.of(new RequestKey("anybody /carts", "a key nobody guesses"));
        assertThat(again.open(seal.close(ANSWER))).isEqualTo(ANSWER);
        assertThat(again.keyHash()).isEqualTo(seal.keyHash());
        assertThat(again.bodyMac("body")).isEqualTo(seal.bodyMac("body"));
    }

    @Test
    void whatIsStoredShowsNothing() {
        assertThat(new String(seal.close(ANSWER), UTF_8)).doesNotContain("secret");
        assertThat(seal.close(ANSWER)).isNotEqualTo(seal.close(ANSWER));
    }

    @Test
    void anotherKeyOrScopeIsAnother() {
        var otherKey = Seal.of(new RequestKey("anybody /carts", "another key altogether"));
        var otherScope = Seal.of(new RequestKey("account 7 /carts", "a key nobody guesses"));
        assertThat(otherKey.keyHash()).isNotEqualTo(seal.keyHash());
        assertThat(otherScope.keyHash()).isNotEqualTo(seal.keyHash());
        assertThat(seal.bodyMac("a")).isNotEqualTo(seal.bodyMac("b"));
        assertThatThrownBy(() -> otherKey.open(seal.close(ANSWER)))
                .isInstanceOf(BrokenInvariant.class);
    }

    @Test
    void aChangedAnswerIsNoticed() {
        byte[] stored = seal.close(ANSWER);
        stored[stored.length - 1] ^= 1;
        assertThatThrownBy(() -> seal.open(stored)).isInstanceOf(BrokenInvariant.class);
    }
}
