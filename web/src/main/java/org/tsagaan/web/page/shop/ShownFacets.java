package org.tsagaan.web.page.shop;

import java.util.List;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Facet;

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
        String field =
                switch (facet.name()) {
                    case CATEGORY -> "category";
                    case DIVISION -> "division";
                    case PRODUCER_KIND -> "producerKind";
                    case STORAGE -> "storage";
                };
        return new Facet(
                field,
                messages.text("shop.facet." + field),
                facet.values().stream()
                        .map(
                                v ->
                                        new Facet.Option(
                                                v.code(),
                                                label(v, messages, chinese),
                                                v.count(),
                                                v.chosen()))
                        .toList());
    }

    /** Categories and divisions have names of their own; codes are words of the interface. */
    private static String label(
            org.tsagaan.listing.Facet.Value value, Messages messages, boolean chinese) {
        return messages.find("shop.value." + value.code())
                .orElse(chinese ? value.nameZh() : value.nameEn());
    }
}
