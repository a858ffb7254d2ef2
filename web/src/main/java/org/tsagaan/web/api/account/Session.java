package org.tsagaan.web.api.account;

import java.time.Instant;
import org.tsagaan.account.SignedIn;
import org.tsagaan.web.api.Means;

/** A session. */
@Means("A session that was opened.")
public record Session(
        @Means(
                        value = "Send it as Authorization: Bearer. It is told this once.",
                        example = "q7lB0Q1v9bqkq0W2l3y8g4x1c5z7a0d2f4h6j8k0p2r")
                String token,
        @Means(value = "When it ends if it is not used.", example = "2026-12-24T08:00:00Z")
                Instant expiresAt,
        @Means(value = "Whose it is.", example = "901") long accountId) {

    static Session of(SignedIn in) {
        return new Session(in.token(), in.expiresAt(), in.accountId());
    }
}
