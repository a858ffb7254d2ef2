package org.tsagaan.demonstration.model;

import org.tsagaan.catalog.Storage;

/**
 * A product to be.
 *
 * @param priceFen retail price of one, in fen
 */
public record ProductPlan(
        int index,
        String gtin,
        ProducerPlan producer,
        Variety variety,
        int grams,
        String nameZh,
        String nameEn,
        long priceFen,
        Status status) {

    /** How far it came with the market. */
    public enum Status {
        APPROVED,
        DRAFT,
        WITHDRAWN
    }

    /** A kind of goods that several producers make. */
    public record Variety(
            String category,
            String picture,
            String zh,
            String en,
            Storage storage,
            int shelfLifeDays,
            int price500,
            java.util.List<String> grams,
            String standard,
            String aboutZh,
            String aboutEn) {

        static Variety of(Line line) {
            return new Variety(
                    line.text("category"),
                    line.text("picture"),
                    line.text("zh"),
                    line.text("en"),
                    Storage.valueOf(line.text("storage")),
                    line.number("shelf_life"),
                    line.number("price_500"),
                    line.list("grams"),
                    line.text("standard"),
                    line.text("about_zh"),
                    line.text("about_en"));
        }
    }

    public boolean isApproved() {
        return status == Status.APPROVED;
    }

    public boolean isShortLived() {
        return variety.shelfLifeDays() <= 45;
    }
}
