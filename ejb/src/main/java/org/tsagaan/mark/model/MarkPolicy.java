package org.tsagaan.mark.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.mark.MarkScope;
import org.tsagaan.mark.MarkTerms;

/** What a grant must be like, from its own words and from what its holder makes. */
public final class MarkPolicy {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ISSUER = 120;
    private static final int LONGEST_NUMBER = 60;

    private MarkPolicy() {}

    /**
     * All that speaks against the grant.
     *
     * @param categories codes of all categories
     * @param products ids of those of the named products that are the holder's
     */
    public static List<Refusal> against(
            MarkTerms terms, Set<String> categories, Set<Long> products) {
        Refusals refusals =
                new Refusals()
                        .needsText("nameZh", terms.nameZh(), LONGEST_NAME)
                        .needsText("nameEn", terms.nameEn(), LONGEST_NAME)
                        .needsText("issuedBy", terms.issuedBy(), LONGEST_ISSUER)
                        .needsText("number", terms.number(), LONGEST_NUMBER);
        validity(terms.validFrom(), terms.validUntil(), refusals);
        switch (terms.scope()) {
            case MarkScope.Whole() -> {}
            case MarkScope.Categories(var codes) -> categories(codes, categories, refusals);
            case MarkScope.Products(var ids) -> products(ids, products, refusals);
        }
        return refusals.reasons();
    }

    private static void validity(LocalDate from, LocalDate until, Refusals refusals) {
        refusals.needsDay("validFrom", from).needsDay("validUntil", until);
        refusals.unless(
                !until.isBefore(from),
                Refusal.of("mark.ends_before_it_begins", from, until).about("validUntil"));
    }

    private static void categories(Set<String> asked, Set<String> known, Refusals refusals) {
        refusals.unless(!asked.isEmpty(), Refusal.of("mark.no_category").about("categories"));
        Set<String> unknown = new TreeSet<>(asked);
        unknown.removeAll(known);
        refusals.unless(
                unknown.isEmpty(),
                Refusal.of(
                                "mark.unknown_category",
                                String.join(", ", unknown),
                                String.join(", ", new TreeSet<>(known)))
                        .about("categories"));
    }

    private static void products(Set<Long> asked, Set<Long> own, Refusals refusals) {
        refusals.unless(!asked.isEmpty(), Refusal.of("mark.no_product").about("products"));
        refusals.unless(
                own.containsAll(asked), Refusal.of("mark.not_its_product").about("products"));
    }
}
