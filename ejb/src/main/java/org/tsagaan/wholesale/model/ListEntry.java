package org.tsagaan.wholesale.model;

import java.util.List;
import org.tsagaan.kernel.Refusal;

/**
 * One line of an order list as it was read.
 *
 * @param number its line in the text, from 1
 * @param typed the line as it was typed
 * @param gtin thirteen digits; empty when they could not be read
 * @param cases the whole number of cases at or below what was typed
 * @param isWhole whether nothing was typed behind the decimal point
 * @param seller what names the seller; empty when the market may choose
 * @param problems what is wrong with the writing, whatever is sold; empty when nothing is
 */
public record ListEntry(
        int number,
        String typed,
        String gtin,
        long cases,
        boolean isWhole,
        String seller,
        List<Refusal> problems) {

    public ListEntry {
        problems = List.copyOf(problems);
    }

    public boolean isReadable() {
        return problems.isEmpty();
    }

    /** The whole number of cases at or above what was typed. */
    public long casesAbove() {
        return isWhole ? cases : cases + 1;
    }
}
