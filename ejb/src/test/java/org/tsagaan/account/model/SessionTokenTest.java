package org.tsagaan.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SessionTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    @Test
    void hasTwoHundredAndFiftySixBits() {
        assertThat(Base64.getUrlDecoder().decode(SessionToken.random().text())).hasSize(32);
        assertThat(SessionToken.random()).isNotEqualTo(SessionToken.random());
    }

    @Test
    void isNeverPrinted() {
        SessionToken token = SessionToken.random();
        assertThat(token.toString()).doesNotContain(token.text());
    }

    @Test
    void isProlongedOnceADay() {
        Instant fresh = NOW.plus(SessionToken.LIFETIME);
        assertThat(SessionToken.isWorthProlonging(fresh, NOW.plus(Duration.ofHours(23)))).isFalse();
        assertThat(SessionToken.isWorthProlonging(fresh, NOW.plus(Duration.ofHours(25)))).isTrue();
    }
}
