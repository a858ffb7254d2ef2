package org.tsagaan.request;

/** What came of a request that may have been sent before. */
public sealed interface Repeated {

    /**
     * It was done, now or before.
     *
     * @param answer as it was given the first time
     */
    record Answered(String answer) implements Repeated {}

    /** It was refused now: nothing changed, nothing is kept, and the same key may try again. */
    record NotDone() implements Repeated {}

    /** The key was used for something else. */
    record AnotherBody() implements Repeated {}

    /** The same request is being answered this moment. */
    record Busy() implements Repeated {}
}
