package org.tsagaan.web.api.inspection;

import java.util.List;
import org.tsagaan.standard.EditionView;
import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.standard.LimitSource;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** What a lot is to be tested for. */
@Means("What a lot is to be tested for, and by what it will be judged.")
public record ItemList(
        @Means(value = "Code and year of the standard.", example = "DBS15/001.3-2017")
                String standardCode,
        @Means("Every item of the standard, in its order.") List<Item> items) {

    /** An item. */
    @Means("An item of a standard.")
    public record Item(
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

        static Item of(ItemDefinition d) {
            return new Item(
                    d.itemCode(),
                    new Named(d.nameZh(), d.nameEn()),
                    d.unit(),
                    d.mandatory(),
                    d.microbial(),
                    d.limit().shown(d.unit()).strip(),
                    d.source());
        }
    }

    static ItemList of(EditionView edition) {
        return new ItemList(
                edition.fullCode(),
                edition.items().stream().map(i -> Item.of(i.definition())).toList());
    }
}
