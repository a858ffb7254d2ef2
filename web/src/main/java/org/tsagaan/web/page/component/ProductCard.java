package org.tsagaan.web.page.component;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Money;

/**
 * A product as lists show it.
 *
 * @param href the product's page
 * @param name its name in the reader's language
 * @param otherName its name in the other language; empty if it has none
 * @param place where it is made, in the reader's language
 * @param distance how far it is made, in the reader's words; empty when nobody asked
 * @param tenths tenths of a star on average; 0 while nobody has judged it
 * @param reviews how many judged it
 * @param specification what one unit is, such as {@code 250 g}
 * @param verdict of the lot that would be sold, or null if none was tested yet
 * @param report the number of that lot's report; empty without a verdict
 * @param bestBefore of that lot, or null
 * @param nearExpiry whether that date must be marked as near
 */
public record ProductCard(
        String href,
        Picture picture,
        Marked name,
        Marked otherName,
        Marked producer,
        Marked place,
        String distance,
        int tenths,
        long reviews,
        Money price,
        String specification,
        @Nullable Verdict verdict,
        String report,
        @Nullable LocalDate bestBefore,
        boolean nearExpiry) {}
