package org.tsagaan.order;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a buyer wants what is bought to come, by storefront; from all others it is delivered as the
 * goods need it.
 *
 * @param coldChain whose ambient goods shall travel by cold chain all the same
 * @param pickUp where the buyer comes for the goods
 */
public record Wishes(SortedSet<Long> coldChain, SortedSet<Long> pickUp) {

    public Wishes {
        coldChain = Collections.unmodifiableSortedSet(new TreeSet<>(coldChain));
        pickUp = Collections.unmodifiableSortedSet(new TreeSet<>(pickUp));
    }

    public static Wishes of(Collection<Long> coldChain, Collection<Long> pickUp) {
        return new Wishes(new TreeSet<>(coldChain), new TreeSet<>(pickUp));
    }

    public static Wishes none() {
        return of(List.of(), List.of());
    }
}
