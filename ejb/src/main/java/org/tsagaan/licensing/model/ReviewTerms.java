package org.tsagaan.licensing.model;

/**
 * How many working days each step of a review may take.
 *
 * @param accept from what was sent in to its acceptance
 * @param decide from the acceptance to the decision
 * @param correct what the applicant has for a correction
 */
public record ReviewTerms(int accept, int decide, int correct) {}
