package org.tsagaan.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.kernel.Money;

/**
 * One offer as it can be found: what is sold, by whom, which lots the gate lets through, and the
 * evidence a card shows. Made only from the database's present state.
 *
 * @param price of one unit
 * @param casePack units in a case; 1 for shoppers
 * @param minimumCases least number of cases in an order; 1 for shoppers
 * @param lots those that can be sold within the span, first to expire first, never empty
 * @param acclaim how its buyers judge the product, in whichever storefront they bought it
 * @param marks kinds of the marks that the product may bear today
 * @param sellableFrom first instant at which it can be bought, by what is known now
 * @param sellableUntil first instant after that at which it can not, by the clock alone
 */
public record CatalogItem(
        long offerId,
        Product product,
        Category category,
        Producer producer,
        Storefront storefront,
        SalesChannel channel,
        Money price,
        int casePack,
        int minimumCases,
        List<Lot> lots,
        Evidence evidence,
        Acclaim acclaim,
        Set<String> marks,
        Instant sellableFrom,
        Instant sellableUntil) {

    /**
     * @throws IllegalArgumentException without a lot: such an offer can not be found
     */
    public CatalogItem {
        lots = List.copyOf(lots);
        marks = Set.copyOf(marks);
        if (lots.isEmpty()) {
            throw new IllegalArgumentException("Nothing of offer " + offerId + " can be sold");
        }
    }

    /**
     * What is sold.
     *
     * @param nameMn in Mongolian script, a draft; may be empty
     * @param storage {@code AMBIENT}, {@code CHILLED} or {@code FROZEN}
     * @param picture code of its picture; may be empty
     */
    public record Product(
            long id,
            String gtin,
            String nameZh,
            String nameEn,
            String nameMn,
            String descriptionZh,
            String descriptionEn,
            int netContentGrams,
            String storage,
            int shelfLifeDays,
            String picture) {}

    /** Its kind of white food. */
    public record Category(
            String code, String nameZh, String otherNameZh, String nameEn, String romanised) {}

    /**
     * Who made it, and where.
     *
     * @param kind of producer, for example {@code FAMILY}
     * @param divisions from the league down to the banner (GB/T 2260)
     * @param latitude degrees north
     * @param longitude degrees east
     */
    public record Producer(
            long id,
            String nameZh,
            String nameEn,
            String kind,
            List<Division> divisions,
            double latitude,
            double longitude) {}

    /** An administrative division. */
    public record Division(String code, String nameZh, String nameEn) {}

    /** Whose shelf it stands on: {@code PRODUCER} or {@code DEMONSTRATION_STORE}. */
    public record Storefront(long id, String slug, String nameZh, String nameEn, String kind) {}

    /**
     * A lot that can be sold.
     *
     * @param bestBefore last day on which it may be sold and eaten
     * @param available units not allocated to any order
     */
    public record Lot(
            long id,
            String number,
            LocalDate producedOn,
            LocalDate bestBefore,
            int available,
            Optional<Report> report) {}

    /** The report on which a lot passed inspection. */
    public record Report(String number, String laboratoryZh, String laboratoryEn) {}

    /**
     * What the trust strip shows of producer and standard.
     *
     * @param authorisationNumber of the registration or licence that covers the category
     * @param authorisationUntil its last day of validity
     */
    public record Evidence(
            String authorisationKind,
            String authorisationNumber,
            Optional<LocalDate> authorisationUntil,
            String standardCode) {}

    /** Units that can be bought. */
    public long available() {
        return lots.stream().mapToLong(Lot::available).sum();
    }

    /** Price of a kilogram of what is in it, rounded down to the fen. */
    public Money pricePerKilogram() {
        return new Money(Math.floorDiv(price.times(1000).fen(), product.netContentGrams()));
    }

    /** Whether it can be bought at an instant. */
    public boolean isSellableAt(Instant instant) {
        return !instant.isBefore(sellableFrom) && instant.isBefore(sellableUntil);
    }

    /** Whether it bears a mark of these kinds; it does when none is named. */
    public boolean bearsOneOf(Set<String> kinds) {
        return kinds.isEmpty() || !Collections.disjoint(marks, kinds);
    }

    /** Whether some lot may still be eaten on a day. */
    public boolean keepsUntil(LocalDate day) {
        return lots.stream().anyMatch(lot -> !lot.bestBefore().isBefore(day));
    }
}
