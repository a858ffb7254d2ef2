package org.tsagaan.account;

import java.time.Instant;

/**
 * Somebody has just signed in.
 *
 * @param accountId who
 * @param token secret of the session, told this once; only its hash is kept
 * @param expiresAt when the session ends if it is not used
 */
public record SignedIn(long accountId, String token, Instant expiresAt) implements SignInResult {

    @Override
    public String toString() {
        return "SignedIn[" + accountId + "]";
    }
}
