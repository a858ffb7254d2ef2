package org.tsagaan.local;

/** One of the programs that the market is made of. */
public interface Part {
    /** What people call it, with its version. */
    String name();

    /** Unpacks and configures what the part needs; safe to repeat after a crash at any moment. */
    void prepare();

    /**
     * Starts the part and returns once it answers.
     *
     * @throws MarketFailure when it dies or does not answer in time
     */
    void start();

    /** Where it can be reached, for a person to read. */
    String address();
}
