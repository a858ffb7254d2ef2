package org.tsagaan.web.page.product;

import java.util.ArrayList;
import java.util.List;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Fact;

/** Words what a producer says of a product, in the languages in which it says it. */
final class ProductWords {

    private ProductWords() {}

    static List<Fact> of(ProductView product, Language language) {
        Messages messages = Messages.in(language);
        boolean chinese = language == Language.ZH;
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(messages.text("product.name-zh"), product.names().zh()));
        facts.add(Fact.of(messages.text("product.name-en"), product.names().en()));
        facts.add(Fact.of("GTIN", product.gtin().digits()));
        facts.add(
                Fact.of(
                        messages.text("shop.fact.category"),
                        chinese ? product.categoryZh() : product.categoryEn()));
        facts.add(
                new Fact(
                        messages.text("product.standard"),
                        "%s %s"
                                .formatted(
                                        product.standardCode(),
                                        chinese
                                                ? product.standardTitleZh()
                                                : product.standardTitleEn()),
                        "/standards/" + product.standardId()));
        facts.add(Fact.of(messages.text("shop.fact.content"), product.netContentGrams() + " g"));
        facts.add(
                Fact.of(
                        messages.text("shop.fact.storage"),
                        messages.text("shop.value." + product.storage())));
        facts.add(
                Fact.of(
                        messages.text("shop.fact.shelf-life"),
                        messages.text("shop.days", product.shelfLifeDays())));
        said(facts, messages.text("product.description-zh"), product.descriptionZh());
        said(facts, messages.text("product.description-en"), product.descriptionEn());
        return facts;
    }

    private static void said(List<Fact> facts, String term, String value) {
        if (!value.isEmpty()) {
            facts.add(Fact.of(term, value));
        }
    }
}
