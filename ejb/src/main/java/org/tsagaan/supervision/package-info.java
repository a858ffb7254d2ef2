/**
 * What an official sees of the own divisions in figures: registrations, terms of reviews, coverage
 * of inspection, failure rates, recalls. It reads the tables of others and decides nothing.
 */
@NullMarked
package org.tsagaan.supervision;

import org.jspecify.annotations.NullMarked;
