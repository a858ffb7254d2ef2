package org.tsagaan.web.page.shop;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.tsagaan.listing.CatalogItem;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.page.component.Marked;
import org.tsagaan.web.page.component.Picture;
import org.tsagaan.web.page.component.ProductCard;
import org.tsagaan.web.page.component.Verdict;

/** Draws what was found as cards, in the reader's language. */
public final class Cards {

    private static final int DAYS_NEAR_EXPIRY = 7;

    private Cards() {}

    /** The cards of some items, in their order. */
    public static List<ProductCard> of(
            List<CatalogItem> items, Language language, LocalDate today) {
        return of(items, language, today, Marked::plain, Distances.NONE);
    }

    /** The cards of some items, in their order, each with how far it is made. */
    public static List<ProductCard> of(
            List<CatalogItem> items, Language language, LocalDate today, Distances distances) {
        return of(items, language, today, Marked::plain, distances);
    }

    /**
     * The cards of what was found, in its order.
     *
     * @param marking marks what was sought in the names on a card
     * @param distances says how far each is
     */
    static List<ProductCard> of(
            List<CatalogItem> items,
            Language language,
            LocalDate today,
            Function<String, Marked> marking,
            Distances distances) {
        return items.stream()
                .map(item -> of(item, language == Language.ZH, today, marking, distances))
                .toList();
    }

    private static ProductCard of(
            CatalogItem item,
            boolean chinese,
            LocalDate today,
            Function<String, Marked> marking,
            Distances distances) {
        CatalogItem.Lot lot = item.lots().getFirst();
        CatalogItem.Division place = item.producer().divisions().getLast();
        return new ProductCard(
                "/products/" + item.offerId(),
                new Picture(item.category().code(), item.product().gtin()),
                marking.apply(chinese ? item.product().nameZh() : item.product().nameEn()),
                marking.apply(chinese ? item.product().nameEn() : item.product().nameZh()),
                marking.apply(chinese ? item.storefront().nameZh() : item.storefront().nameEn()),
                marking.apply(chinese ? place.nameZh() : place.nameEn()),
                distances.of(item.producer().latitude(), item.producer().longitude()),
                item.acclaim().tenths(),
                item.acclaim().reviews(),
                item.price(),
                item.product().netContentGrams() + " g",
                lot.report().isPresent() ? Verdict.PASSED : null,
                lot.report().map(CatalogItem.Report::number).orElse(""),
                lot.bestBefore(),
                ChronoUnit.DAYS.between(today, lot.bestBefore()) <= DAYS_NEAR_EXPIRY);
    }
}
