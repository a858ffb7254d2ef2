package org.tsagaan.web.page.product;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tsagaan.catalog.ProductNotes;
import org.tsagaan.catalog.ProductNotes.Nutrition;
import org.tsagaan.catalog.ProductState;
import org.tsagaan.catalog.model.NotesPolicy;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;

/**
 * The form by which a producer says how a product tastes and what is in it, read.
 *
 * @param form as it was sent, with all that is wrong with it in itself
 * @param notes what it says, to be believed when the form is sound
 */
record NotesForm(Form form, ProductNotes notes) {

    private static final Pattern GRAMS = Pattern.compile("[0-9]{1,3}(\\.[0-9])?");

    /**
     * Reads a form.
     *
     * @param state where the product stands
     */
    static NotesForm read(ProductState state, Form sent) {
        FormReading reading = new FormReading(sent);
        Integer firmness = firmness(reading);
        Nutrition in =
                new Nutrition(
                        (int) reading.wholeNumber("energy", 0, NotesPolicy.MOST_ENERGY),
                        tenths(reading, "protein"),
                        tenths(reading, "fat"),
                        tenths(reading, "carbohydrate"),
                        (int) reading.wholeNumber("sodium", 0, NotesPolicy.MOST_SODIUM));
        Form form = reading.form();
        ProductNotes notes =
                new ProductNotes(firmness, form.value("tasteZh"), form.value("tasteEn"), in);
        return new NotesForm(
                form.isSound() ? form : form.refusing(NotesPolicy.against(notes, state).reasons()),
                notes);
    }

    /** The form as it was said before, while nobody has typed into it. */
    static Form of(ProductNotes notes, Form form) {
        Nutrition in = notes.nutrition();
        Integer firmness = notes.firmness();
        return form.with("firmness", firmness == null ? "" : String.valueOf(firmness))
                .with("tasteZh", notes.tasteZh())
                .with("tasteEn", notes.tasteEn())
                .with("energy", String.valueOf(in.energy()))
                .with("protein", grams(in.protein()))
                .with("fat", grams(in.fat()))
                .with("carbohydrate", grams(in.carbohydrate()))
                .with("sodium", String.valueOf(in.sodium()));
    }

    /** Whether somebody typed into such a form. */
    static boolean isTyped(Form form) {
        return form.typed().containsKey("tasteZh");
    }

    private static @Nullable Integer firmness(FormReading reading) {
        return reading.form().value("firmness").isEmpty()
                ? null
                : Integer.valueOf((int) reading.wholeNumber("firmness", 1, ProductNotes.HARDEST));
    }

    private static int tenths(FormReading reading, String field) {
        String typed = reading.matching(field, GRAMS, "product.not-grams");
        return GRAMS.matcher(typed).matches()
                ? new BigDecimal(typed).movePointRight(1).intValueExact()
                : 0;
    }

    private static String grams(int tenths) {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }
}
