package org.tsagaan.storefront.model;

import java.time.LocalDate;
import java.util.List;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.Validity;
import org.tsagaan.storefront.ProposalState;

/** What a supply agreement must be like to be proposed or made. */
public final class SupplyPolicy {

    private SupplyPolicy() {}

    /** All that speaks against its days. */
    public static List<Refusal> againstDays(LocalDate from, LocalDate until, LocalDate today) {
        return new Refusals()
                .needsDay("validFrom", from)
                .needsDay("validUntil", until)
                .unless(
                        !until.isBefore(from),
                        Refusal.of("storefront.ends_before_it_begins", from, until)
                                .about("validUntil"))
                .unless(
                        !until.isBefore(today),
                        Refusal.of("storefront.agreement_is_past", until).about("validUntil"))
                .reasons();
    }

    /** The two agree once for any day. */
    public static List<Refusal> againstOverlap(List<Validity> agreed) {
        return agreed.stream()
                .map(
                        other ->
                                Refusal.of("storefront.agreed_already", other.from(), other.until())
                                        .about("validFrom"))
                .toList();
    }

    /** It is answered once. */
    public static List<Refusal> againstAnswer(SupplyProposal proposal) {
        return proposal.state() == ProposalState.PROPOSED
                ? List.of()
                : List.of(Refusal.of("storefront.proposal_answered", proposal.state()));
    }
}
