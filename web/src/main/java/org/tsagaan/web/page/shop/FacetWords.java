package org.tsagaan.web.page.shop;

import java.util.Optional;
import org.tsagaan.listing.Facet;
import org.tsagaan.listing.PriceRange;
import org.tsagaan.web.frame.Messages;

/** What the values of facets are called. */
final class FacetWords {

    private FacetWords() {}

    /**
     * The word for a value in the reader's language.
     *
     * @param name its own, in that language; empty when the faces know the word
     * @return a code that nobody knows as it is
     */
    static String value(Facet.Name facet, String code, String name, Messages messages) {
        return (switch (facet) {
                    case MARK -> messages.find("mark.MarkKind." + code);
                    case DAYS_LEFT ->
                            Optional.of(
                                    messages.text(
                                            "shop.days-left.at-least", Integer.valueOf(code)));
                    case PRICE -> PriceRange.parse(code).map(range -> price(range, messages));
                    case PRODUCER_KIND, SELLER_KIND, STORAGE -> messages.find("shop.value." + code);
                    case CATEGORY, DIVISION, DELIVER_TO -> Optional.<String>empty();
                })
                .or(() -> Optional.of(name).filter(own -> !own.isEmpty()))
                .orElse(code);
    }

    /** What an address calls it. */
    static String field(Facet.Name facet) {
        return switch (facet) {
            case CATEGORY -> "category";
            case DIVISION -> "division";
            case PRODUCER_KIND -> "producerKind";
            case SELLER_KIND -> "sellerKind";
            case PRICE -> "price";
            case STORAGE -> "storage";
            case MARK -> "mark";
            case DAYS_LEFT -> "daysLeft";
            case DELIVER_TO -> "deliverTo";
        };
    }

    private static String price(PriceRange range, Messages messages) {
        if (range.from().isPresent() && range.to().isPresent()) {
            return messages.text("shop.chip.price-between", range.from().get(), range.to().get());
        }
        return range.from()
                .map(least -> messages.text("shop.chip.price-least", least))
                .or(() -> range.to().map(most -> messages.text("shop.chip.price-most", most)))
                .orElse("");
    }
}
