package org.tsagaan.web.page.shop;

import java.util.List;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Facet;
import org.tsagaan.web.page.component.Facet.Choosing;

/** Puts the facets of a search into the reader's language. */
final class ShownFacets {

    private ShownFacets() {}

    static List<Facet> of(
            List<org.tsagaan.listing.Facet> facets, Messages messages, Language language) {
        return facets.stream()
                .filter(facet -> !facet.values().isEmpty())
                .map(facet -> facet(facet, messages, language == Language.ZH))
                .toList();
    }

    private static Facet facet(
            org.tsagaan.listing.Facet facet, Messages messages, boolean chinese) {
        String field = FacetWords.field(facet.name());
        return new Facet(
                field,
                messages.text("shop.facet." + field),
                switch (facet.name()) {
                    case DAYS_LEFT, PRICE -> Choosing.ONE;
                    case DELIVER_TO -> Choosing.ONE_OF_MANY;
                    default -> Choosing.SEVERAL;
                },
                facet.values().stream()
                        .map(
                                v ->
                                        new Facet.Option(
                                                v.code(),
                                                FacetWords.value(
                                                        facet.name(),
                                                        v.code(),
                                                        chinese ? v.nameZh() : v.nameEn(),
                                                        messages),
                                                v.count(),
                                                v.chosen(),
                                                !v.within().isEmpty()))
                        .toList());
    }
}
