package org.tsagaan.listing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * To what a search is confined. An empty set or an empty value confines nothing; several values of
 * one set widen it.
 *
 * @param categories codes of categories
 * @param divisions codes of divisions; a league holds its banners (GB/T 2260)
 * @param producerKinds for example {@code FAMILY}
 * @param sellerKinds whose storefront it is sold in: {@code PRODUCER} or {@code
 *     DEMONSTRATION_STORE}
 * @param storages {@code AMBIENT}, {@code CHILLED}, {@code FROZEN}
 * @param marks kinds of marks that a product may bear today, for example {@code HACCP}
 * @param price of one unit
 * @param daysLeft how many days of shelf life must remain from today, at least
 * @param deliverTo code of the province it is to be sent to (GB/T 2260)
 */
public record SearchFilters(
        SalesChannel channel,
        Set<String> categories,
        Set<String> divisions,
        Set<String> producerKinds,
        Set<String> sellerKinds,
        Set<String> storages,
        Set<String> marks,
        Optional<Long> storefrontId,
        Optional<Long> producerId,
        PriceRange price,
        int daysLeft,
        Optional<String> deliverTo) {

    /** What a shopper can confine a search by, and no longer. */
    public enum Part {
        CATEGORIES,
        DIVISIONS,
        PRODUCER_KINDS,
        SELLER_KINDS,
        STORAGES,
        MARKS,
        PRICE,
        DAYS_LEFT,
        DELIVER_TO
    }

    public SearchFilters {
        categories = Set.copyOf(categories);
        divisions = Set.copyOf(divisions);
        producerKinds = Set.copyOf(producerKinds);
        sellerKinds = Set.copyOf(sellerKinds);
        storages = Set.copyOf(storages);
        marks = Set.copyOf(marks);
    }

    /** Everything in one shop. */
    public static SearchFilters all(SalesChannel channel) {
        return new SearchFilters(
                channel,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                PriceRange.ANY,
                0,
                Optional.empty());
    }

    /** The same of one storefront or of one producer, where one is given. */
    public SearchFilters of(Optional<Long> storefront, Optional<Long> producer) {
        return new SearchFilters(
                channel,
                categories,
                divisions,
                producerKinds,
                sellerKinds,
                storages,
                marks,
                storefront,
                producer,
                price,
                daysLeft,
                deliverTo);
    }

    /** By what it is confined. */
    public Set<Part> parts() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (!without(part).equals(this)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The same, no longer confined by one part. */
    public SearchFilters without(Part part) {
        return new SearchFilters(
                channel,
                part == Part.CATEGORIES ? Set.of() : categories,
                part == Part.DIVISIONS ? Set.of() : divisions,
                part == Part.PRODUCER_KINDS ? Set.of() : producerKinds,
                part == Part.SELLER_KINDS ? Set.of() : sellerKinds,
                part == Part.STORAGES ? Set.of() : storages,
                part == Part.MARKS ? Set.of() : marks,
                storefrontId,
                producerId,
                part == Part.PRICE ? PriceRange.ANY : price,
                part == Part.DAYS_LEFT ? 0 : daysLeft,
                part == Part.DELIVER_TO ? Optional.empty() : deliverTo);
    }

    /** The values chosen of a facet. */
    public Set<String> chosen(Facet.Name facet) {
        return switch (facet) {
            case CATEGORY -> categories;
            case DIVISION -> divisions;
            case PRODUCER_KIND -> producerKinds;
            case SELLER_KIND -> sellerKinds;
            case STORAGE -> storages;
            case PRICE -> price.isAny() ? Set.of() : Set.of(price.code());
            case MARK -> marks;
            case DAYS_LEFT -> daysLeft > 0 ? Set.of(String.valueOf(daysLeft)) : Set.of();
            case DELIVER_TO -> deliverTo.map(Set::of).orElse(Set.of());
        };
    }
}
