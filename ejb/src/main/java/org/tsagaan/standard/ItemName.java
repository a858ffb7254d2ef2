package org.tsagaan.standard;

/** What is measured is called, wherever it is not read in a standard. */
public record ItemName(String zh, String en) {}
