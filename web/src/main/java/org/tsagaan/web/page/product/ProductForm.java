package org.tsagaan.web.page.product;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tsagaan.catalog.ProductDraft;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.catalog.Storage;
import org.tsagaan.catalog.model.DraftPolicy;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;

/**
 * The form by which a product is drafted and mended, read.
 *
 * @param form as it was sent, with all that is wrong with it in itself
 * @param draft what it says of the product, to be believed when the form is sound
 */
record ProductForm(Form form, ProductDraft draft) {

    private static final Pattern CATEGORY = Pattern.compile("[a-z_]{1,40}");
    private static final int LONGEST_NUMBER = 60;

    /**
     * Reads a form.
     *
     * @param picture of the product, which the form leaves as it is
     */
    static ProductForm read(long producerId, String picture, Form sent) {
        FormReading reading = new FormReading(sent);
        String gtin = reading.text("gtin", LONGEST_NUMBER);
        String category = reading.matching("categoryCode", CATEGORY, "form.not-an-option");
        long standard = reading.wholeNumber("standardId", 1, Long.MAX_VALUE);
        long grams = reading.wholeNumber("netContentGrams", 1, DraftPolicy.HEAVIEST);
        Optional<Storage> storage = reading.choice("storage", Storage.class);
        long days = reading.wholeNumber("shelfLifeDays", 1, DraftPolicy.LONGEST_LIFE);
        Form form = reading.form();
        ProductDraft draft =
                new ProductDraft(
                        producerId,
                        gtin,
                        category,
                        standard,
                        new ProductDraft.Names(
                                form.value("nameZh"), form.value("nameEn"), form.value("nameMn")),
                        form.value("descriptionZh"),
                        form.value("descriptionEn"),
                        (int) grams,
                        storage.orElse(Storage.CHILLED),
                        (int) days,
                        picture);
        return new ProductForm(
                form.isSound() ? form : form.refusing(DraftPolicy.against(draft)), draft);
    }

    /** The form as the product stands, while nobody has typed into it. */
    static Form of(ProductView product, Form form) {
        return form.with("gtin", product.gtin().digits())
                .with("categoryCode", product.categoryCode())
                .with("standardId", String.valueOf(product.standardId()))
                .with("nameZh", product.names().zh())
                .with("nameEn", product.names().en())
                .with("nameMn", product.names().mn())
                .with("descriptionZh", product.descriptionZh())
                .with("descriptionEn", product.descriptionEn())
                .with("netContentGrams", String.valueOf(product.netContentGrams()))
                .with("storage", product.storage().name())
                .with("shelfLifeDays", String.valueOf(product.shelfLifeDays()))
                .with("version", String.valueOf(product.version()));
    }

    /** Whether somebody typed into such a form. */
    static boolean isTyped(Form form) {
        return form.typed().containsKey("nameZh");
    }
}
