package org.tsagaan.supervision;

/**
 * How many of what was tested failed, and how much that says of what was not tested: of few tests a
 * share is little more than chance, so it is told with the interval of Wilson (1927) in which the
 * true share lies with 95 % confidence.
 *
 * @param tested how many were tested with a result
 * @param failed how many of those failed
 */
public record FailureRate(int tested, int failed) {

    /** Fewer tests than these are no rate yet. */
    public static final int ENOUGH = 30;

    public static final FailureRate NONE = new FailureRate(0, 0);

    /** Normal quantile of a two-sided confidence of 95 %. */
    private static final double Z = 1.959964;

    public FailureRate {
        if (failed < 0 || failed > tested) {
            throw new IllegalArgumentException(failed + " failed of " + tested);
        }
    }

    /** How much of what was tested failed, 0 to 1; 0 when nothing was tested. */
    public double observed() {
        return tested == 0 ? 0 : (double) failed / tested;
    }

    /** Lower end of the interval, 0 to 1. */
    public double low() {
        return tested == 0 || failed == 0 ? 0 : middle() - half();
    }

    /** Upper end of the interval, 0 to 1. */
    public double high() {
        return tested == 0 || failed == tested ? 1 : middle() + half();
    }

    /** Whether there were too few tests to speak of a rate. */
    public boolean isThin() {
        return tested < ENOUGH;
    }

    public FailureRate plus(FailureRate other) {
        return new FailureRate(tested + other.tested, failed + other.failed);
    }

    private double middle() {
        return (observed() + Z * Z / (2 * tested)) / (1 + Z * Z / tested);
    }

    private double half() {
        double variance = observed() * (1 - observed()) / tested + Z * Z / (4.0 * tested * tested);
        return Z * Math.sqrt(variance) / (1 + Z * Z / tested);
    }
}
