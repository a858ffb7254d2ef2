package org.tsagaan.payment.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import java.net.SocketTimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tsagaan.payment.model.ProviderAnswer.Declined;
import org.tsagaan.payment.model.ProviderAnswer.Done;
import org.tsagaan.payment.model.ProviderAnswer.Unknown;

class StripeCallsTest {

    @Test
    void anAnswerIsDone() {
        assertThat(StripeCalls.answer(() -> "done")).isEqualTo(new Done<>("done"));
    }

    @ParameterizedTest
    @MethodSource
    void onlyAJudgementOfTheRequestItselfDeclines(StripeException decisive) {
        assertThat(failing(decisive)).isInstanceOf(Declined.class);
    }

    static Stream<StripeException> onlyAJudgementOfTheRequestItselfDeclines() {
        return Stream.of(
                new InvalidRequestException("no", "amount", "req", "amount_too_small", 400, null),
                new InvalidRequestException("no", "id", "req", "resource_missing", 404, null),
                new CardException("no", "req", "card_declined", null, null, null, 402, null));
    }

    @ParameterizedTest
    @MethodSource
    void everythingElseIsUnknown(StripeException open) {
        assertThat(failing(open)).isInstanceOf(Unknown.class);
    }

    static Stream<StripeException> everythingElseIsUnknown() {
        return Stream.of(
                new ApiConnectionException("timed out", new SocketTimeoutException()),
                new ApiException("oops", "req", null, 500, null),
                new ApiException("in use", "req", "idempotency_key_in_use", 409, null),
                new IdempotencyException("other parameters", "req", null, 400),
                new RateLimitException("slow down", null, "req", "rate_limit", 429, null),
                new AuthenticationException("bad key", "req", null, 401),
                new PermissionException("not allowed", "req", null, 403));
    }

    @Test
    void anUnreadableAnswerIsUnknown() {
        assertThat(
                        StripeCalls.answer(
                                () -> {
                                    throw new IllegalStateException("no JSON");
                                }))
                .isInstanceOf(Unknown.class);
    }

    private static Object failing(StripeException why) {
        return StripeCalls.answer(
                () -> {
                    throw why;
                });
    }
}
