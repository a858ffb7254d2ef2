package org.tsagaan.licensing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.licensing.AuthorisationGrant;
import org.tsagaan.licensing.AuthorisationKind;
import org.tsagaan.licensing.LicenceNumber;
import org.tsagaan.licensing.ProducerKind;

/** What an authorisation must be like to be granted, from its own words and the producer's kind. */
public final class GrantPolicy {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_AUTHORITY = 120;

    private GrantPolicy() {}

    /**
     * All that speaks against the grant.
     *
     * @param holder kind of producer that would hold it
     * @param knownCategories codes of all categories
     */
    public static List<Refusal> against(
            AuthorisationGrant grant, ProducerKind holder, Set<String> knownCategories) {
        Refusals refusals = new Refusals();
        refusals.unless(
                grant.kind() == holder.authorisation(),
                Refusal.of("licensing.kind_does_not_match", grant.kind(), holder)
                        .about("kind")
                        .because(Grounds.NOTICE_MEASURE_6));
        refusals.needsText("issuedBy", grant.issuedBy(), LONGEST_AUTHORITY);
        number(grant, refusals);
        validity("validUntil", grant.validFrom(), grant.validUntil(), refusals);
        categories(grant.categories(), knownCategories, refusals);
        return refusals.reasons();
    }

    /** Refuses a validity that ends before it begins. */
    public static void validity(String field, LocalDate from, LocalDate until, Refusals refusals) {
        refusals.needsDay("validFrom", from).needsDay(field, until);
        refusals.unless(
                !until.isBefore(from),
                Refusal.of("licensing.ends_before_it_begins", from, until).about(field));
    }

    private static void number(AuthorisationGrant grant, Refusals refusals) {
        refusals.needsText("number", grant.number(), LONGEST_NUMBER);
        refusals.unless(
                grant.kind() != AuthorisationKind.PRODUCTION_LICENCE
                        || LicenceNumber.parse(grant.number()).isPresent(),
                Refusal.of("licensing.not_a_licence_number", grant.number(), "SC10515252800016")
                        .about("number")
                        .because(Grounds.GBT_17710));
    }

    private static void categories(Set<String> asked, Set<String> known, Refusals refusals) {
        refusals.unless(!asked.isEmpty(), Refusal.of("licensing.no_category").about("categories"));
        Set<String> unknown = new TreeSet<>(asked);
        unknown.removeAll(known);
        refusals.unless(
                unknown.isEmpty(),
                Refusal.of("licensing.unknown_category", String.join(", ", unknown))
                        .about("categories"));
    }
}
