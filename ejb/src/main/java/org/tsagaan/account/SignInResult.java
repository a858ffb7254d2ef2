package org.tsagaan.account;

import java.time.Duration;

/** What came of an attempt to sign in. */
public sealed interface SignInResult permits SignedIn, SignInResult.NotSignedIn {

    /** Nobody was signed in. */
    sealed interface NotSignedIn extends SignInResult {}

    /** There is no such account, or that is not its password: the two are never told apart. */
    record WrongCredentials() implements NotSignedIn {}

    /**
     * Too many attempts failed; the password was not looked at.
     *
     * @param rest how long until the next attempt may be made
     */
    record Wait(Duration rest) implements NotSignedIn {

        /** Whole seconds, at least one. */
        public long seconds() {
            return Math.max(1, rest.plusMillis(999).toSeconds());
        }
    }
}
