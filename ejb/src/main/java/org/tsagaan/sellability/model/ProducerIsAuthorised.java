package org.tsagaan.sellability.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.Reason.Code;
import org.tsagaan.sellability.SaleTerms;
import org.tsagaan.sellability.model.SaleFacts.AuthorisationFact;

/**
 * Condition 1: the workshop's registration or the enterprise's production licence is in force and
 * covers the product's category. Any one document that does is enough.
 */
final class ProducerIsAuthorised implements Condition {

    @Override
    public Finding examine(SaleFacts facts, SaleTerms terms, Instant instant) {
        List<AuthorisationFact> documents =
                facts.authorisations().stream()
                        .filter(a -> a.isOfKindFor(facts.producerKind()))
                        .toList();
        if (documents.isEmpty()) {
            return Finding.fails(Code.AUTHORISATION_MISSING, "");
        }
        var inForce = documents.stream().filter(ProducerIsAuthorised::isInForce).toList();
        return Finding.endOfChain(
                        inForce.stream()
                                .filter(AuthorisationFact::covers)
                                .map(AuthorisationFact::validity)
                                .toList(),
                        instant)
                .map(Finding::holdsUntil)
                .orElseGet(() -> Finding.fails(explain(documents, instant)));
    }

    private static boolean isInForce(AuthorisationFact document) {
        return document.state().equals("IN_FORCE");
    }

    private static List<Reason> explain(List<AuthorisationFact> documents, Instant instant) {
        List<Reason> reasons = new ArrayList<>();
        for (AuthorisationFact document : documents) {
            reasons.add(new Reason(fault(document, instant), document.number()));
        }
        Predicate<Reason> isOfThePast = r -> r.code() == Code.AUTHORISATION_EXPIRED;
        // A document that ran out says nothing when a later one is refused for another reason.
        return reasons.stream().allMatch(isOfThePast)
                ? reasons
                : reasons.stream().filter(isOfThePast.negate()).toList();
    }

    private static Code fault(AuthorisationFact document, Instant instant) {
        return switch (document.state()) {
            case "SUSPENDED" -> Code.AUTHORISATION_SUSPENDED;
            case "REVOKED" -> Code.AUTHORISATION_REVOKED;
            case "CANCELLED" -> Code.AUTHORISATION_CANCELLED;
            default -> faultInTime(document, instant);
        };
    }

    private static Code faultInTime(AuthorisationFact document, Instant instant) {
        if (!instant.isBefore(document.validity().end())) {
            return Code.AUTHORISATION_EXPIRED;
        }
        return document.validity().covers(instant)
                ? Code.CATEGORY_NOT_COVERED
                : Code.AUTHORISATION_NOT_YET_VALID;
    }
}
