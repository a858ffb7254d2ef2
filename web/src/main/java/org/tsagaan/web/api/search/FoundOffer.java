package org.tsagaan.web.api.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.listing.CatalogItem;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;
import org.tsagaan.web.api.Named;

/** An offer as it is found. */
@Means("An offer as it is found: what, by whom, and the evidence for it.")
public record FoundOffer(
        @Means(value = "The offer.", example = "20117") long offerId,
        @Means(value = "GTIN of the product.", example = "9520000100018") String gtin,
        @Means("What is sold.") Named name,
        @Means("Its kind of white food.") Named category,
        @Means(value = "Code of the category.", example = "hurood") String categoryCode,
        @Means("Price of one unit.") MoneyAmount price,
        @Means(value = "Net content of a unit, in grams.", example = "250") int netContentGrams,
        @Means(value = "How it is kept.", example = "CHILLED") String storage,
        @Means(value = "The producer.", example = "1101") long producerId,
        @Means("Who made it.") Named producer,
        @Means(value = "Kind of the producer.", example = "FAMILY") String producerKind,
        @Means("Where it was made: the smallest division.") Named place,
        @Means(value = "The storefront.", example = "1201") long storefrontId,
        @Means("Whose shelf it stands on.") Named storefront,
        @Means(value = "Units that can be bought now.", example = "40") long available,
        @Means(
                        value = "Number of the producer's registration or licence.",
                        example = "DEMO-152522-0134")
                String authorisationNumber,
        @Means(value = "Standard that the product executes.", example = "DBS15/001.3-2017")
                String standardCode,
        @Means(value = "How many buyers judged the product.", example = "12") long reviewCount,
        @Means(value = "Tenths of a star on average: 47 is 4.7; 0 without reviews.", example = "47")
                int averageTenths,
        @Means(value = "Kinds of marks that the product may bear today.", example = "HACCP")
                List<String> marks,
        @Means("Lots that can be sold, first to expire first.") List<FoundLot> lots,
        @Means(
                        value = "Until when it can be bought, by what is known now.",
                        example = "2026-12-24T16:00:00Z")
                Instant sellableUntil) {

    /** A lot of it. */
    @Means("A lot that can be sold.")
    public record FoundLot(
            @Means(value = "The lot.", example = "30211") long lotId,
            @Means(value = "Its number on the package.", example = "L20261101A") String number,
            @Means(value = "Day of production.", example = "2026-11-01") LocalDate producedOn,
            @Means(value = "Last day on which it may be sold and eaten.", example = "2026-12-15")
                    LocalDate bestBefore,
            @Means(value = "Units not allocated to any order.", example = "40") int available,
            @Means(
                            value = "Number of the report on which it passed inspection.",
                            example = "DEMO-R-00017")
                    @Nullable String reportNumber) {}

    static FoundOffer of(CatalogItem item) {
        var product = item.product();
        var category = item.category();
        var producer = item.producer();
        var place = producer.divisions().getLast();
        var storefront = item.storefront();
        return new FoundOffer(
                item.offerId(),
                product.gtin(),
                new Named(product.nameZh(), product.nameEn()),
                new Named(category.nameZh(), category.nameEn()),
                category.code(),
                MoneyAmount.ofFen(item.price().fen()),
                product.netContentGrams(),
                product.storage(),
                producer.id(),
                new Named(producer.nameZh(), producer.nameEn()),
                producer.kind(),
                new Named(place.nameZh(), place.nameEn()),
                storefront.id(),
                new Named(storefront.nameZh(), storefront.nameEn()),
                item.available(),
                item.evidence().authorisationNumber(),
                item.evidence().standardCode(),
                item.acclaim().reviews(),
                item.acclaim().tenths(),
                item.marks().stream().sorted().toList(),
                item.lots().stream().map(FoundOffer::lot).toList(),
                item.sellableUntil());
    }

    private static FoundLot lot(CatalogItem.Lot lot) {
        return new FoundLot(
                lot.id(),
                lot.number(),
                lot.producedOn(),
                lot.bestBefore(),
                lot.available(),
                lot.report().map(CatalogItem.Report::number).orElse(null));
    }
}
