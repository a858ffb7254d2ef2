package org.tsagaan.recall;

import java.time.LocalDate;

/**
 * A lot that a recall takes in, and where its units are.
 *
 * @param made units made
 * @param onShelf units at storefronts that nobody has bought, or that came back there unsent
 * @param stopped units ordered that have not left: waiting before the recall, held after it
 * @param sent units that had left for their buyers
 */
public record RecalledLot(
        long id,
        String lotNumber,
        String gtin,
        String productZh,
        String productEn,
        LocalDate producedOn,
        LocalDate bestBefore,
        int made,
        int onShelf,
        int stopped,
        int sent) {}
