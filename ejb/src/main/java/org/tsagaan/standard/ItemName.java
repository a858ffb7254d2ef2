package org.tsagaan.standard;

/**
 * What is measured is called, wherever it is not read in a standard.
 *
 * @param microbial whether it is about microbes, of which there is no re-test
 */
public record ItemName(String zh, String en, boolean microbial) {}
