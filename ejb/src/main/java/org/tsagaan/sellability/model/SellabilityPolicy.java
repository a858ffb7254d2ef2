package org.tsagaan.sellability.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.Validity;
import org.tsagaan.sellability.LotAssessment.SaleWindow;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.SaleTerms;
import org.tsagaan.sellability.Sellability;
import org.tsagaan.sellability.Sellability.NotSellable;
import org.tsagaan.sellability.Sellability.Sellable;

/**
 * The gate's rule. A unit may be sold at an instant only if all six conditions of the market hold;
 * each condition is a class of its own and reports every reason it finds.
 */
public final class SellabilityPolicy {

    private static final List<Condition> CONDITIONS =
            List.of(
                    new ProducerIsAuthorised(),
                    new ProductIsApproved(),
                    new LotPassedInspection(),
                    new LotIsFresh(),
                    new SellerMaySell(),
                    new StockIsThere());

    private SellabilityPolicy() {}

    /** Judges the facts for a buyer's terms at an instant. */
    public static Sellability assess(SaleFacts facts, SaleTerms terms, Instant instant) {
        List<Reason> reasons = new ArrayList<>();
        Instant until = Instant.MAX;
        for (Condition condition : CONDITIONS) {
            Finding finding = condition.examine(facts, terms, instant);
            reasons.addAll(finding.reasons());
            until = finding.until().isBefore(until) ? finding.until() : until;
        }
        return reasons.isEmpty() ? new Sellable(until) : new NotSellable(reasons);
    }

    /**
     * When the lot can be sold by what is known at an instant: from then on, or from the first
     * later instant at which a document begins that makes it sellable.
     */
    public static Optional<SaleWindow> window(SaleFacts facts, SaleTerms terms, Instant instant) {
        return Stream.concat(
                        Stream.of(instant), beginnings(facts).filter(instant::isBefore).sorted())
                .flatMap(from -> windowFrom(facts, terms, from).stream())
                .findFirst();
    }

    private static Optional<SaleWindow> windowFrom(SaleFacts facts, SaleTerms terms, Instant from) {
        return assess(facts, terms, from) instanceof Sellable(Instant until)
                ? Optional.of(new SaleWindow(from, until))
                : Optional.empty();
    }

    private static Stream<Instant> beginnings(SaleFacts facts) {
        Stream<Validity> documents =
                Stream.of(
                                facts.authorisations().stream()
                                        .map(SaleFacts.AuthorisationFact::validity),
                                facts.seller().recognitions().stream(),
                                facts.seller().agreements().stream())
                        .flatMap(s -> s);
        return Stream.concat(documents.map(Validity::from), Stream.of(facts.lot().producedOn()))
                .map(ChinaTime::startOf);
    }
}
