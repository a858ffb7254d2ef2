package org.tsagaan.web.page.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tsagaan.catalog.ProductNotes;
import org.tsagaan.catalog.ProductNotes.Nutrition;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Fact;

/** Words what a producer says of taste, firmness and nutrition. */
public final class NoteWords {

    private NoteWords() {}

    public static List<Fact> of(ProductNotes notes, Language language) {
        Messages messages = Messages.in(language);
        Nutrition in = notes.nutrition();
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(
                        messages.text("shop.note.taste"),
                        language == Language.ZH ? notes.tasteZh() : notes.tasteEn()));
        Integer firmness = notes.firmness();
        if (firmness != null) {
            facts.add(Fact.of(messages.text("shop.note.firmness"), firmness(firmness, language)));
        }
        facts.add(Fact.of(messages.text("shop.note.energy"), in.energy() + " kJ"));
        facts.add(Fact.of(messages.text("shop.note.protein"), grams(in.protein())));
        facts.add(Fact.of(messages.text("shop.note.fat"), grams(in.fat())));
        facts.add(Fact.of(messages.text("shop.note.carbohydrate"), grams(in.carbohydrate())));
        facts.add(Fact.of(messages.text("shop.note.sodium"), in.sodium() + " mg"));
        return facts;
    }

    /**
     * How firm something is.
     *
     * @param firmness 1 to {@link ProductNotes#HARDEST}
     */
    public static String firmness(int firmness, Language language) {
        return Messages.in(language)
                .text("shop.note.firmness." + firmness, firmness, ProductNotes.HARDEST);
    }

    private static String grams(int tenths) {
        return String.format(Locale.ROOT, "%d.%d g", tenths / 10, tenths % 10);
    }
}
