package org.tsagaan.search;

import java.time.Duration;

/**
 * An index made anew.
 *
 * @param index its name
 * @param offers how many listed offers were looked at
 * @param found how many of them can be found
 * @param failed how many could not be written; each has news of its own and is tried again
 */
public record Rebuilt(String index, long offers, long found, long failed, Duration took) {}
