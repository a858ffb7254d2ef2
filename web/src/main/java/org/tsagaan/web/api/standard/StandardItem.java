package org.tsagaan.web.api.standard;

import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.standard.LimitSource;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** What a standard tests, and what it demands. */
@Means("An item of a standard.")
public record StandardItem(
        @Means(value = "Code of the item.", example = "salmonella") String itemCode,
        @Means("Its name.") Named name,
        @Means(value = "Unit of its values; may be empty.", example = "CFU/g") String unit,
        @Means(value = "Whether the lot fails without it.", example = "true") boolean mandatory,
        @Means(value = "Whether it is microbiological: never tested again.", example = "true")
                boolean microbial,
        @Means(value = "What is demanded.", example = "n=5 c=0 m=0/25g") String limit,
        @Means(
                        value = "Where that was read: only OFFICIAL was read in the text.",
                        example = "OFFICIAL")
                LimitSource limitSource) {

    public static StandardItem of(ItemDefinition d) {
        return new StandardItem(
                d.itemCode(),
                new Named(d.nameZh(), d.nameEn()),
                d.unit(),
                d.mandatory(),
                d.microbial(),
                d.limit().shown(d.unit()).strip(),
                d.source());
    }
}
