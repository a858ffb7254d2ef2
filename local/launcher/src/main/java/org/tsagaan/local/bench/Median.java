package org.tsagaan.local.bench;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/**
 * Two things measured by turns, so that what else the machine does meets both; of each the median.
 */
record Median(double measured, double reference) {
    private static final int ROUNDS = 3;

    /** Measures both three times by turns. */
    static Median byTurns(DoubleSupplier measured, DoubleSupplier reference) {
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            ours[i] = measured.getAsDouble();
            theirs[i] = reference.getAsDouble();
        }
        return new Median(middle(ours), middle(theirs));
    }

    private static double middle(double[] all) {
        Arrays.sort(all);
        return all[all.length / 2];
    }
}
