package org.tsagaan.order;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.order.adapter.EvidenceQueries;
import org.tsagaan.order.adapter.EvidenceQueries.Kept;
import org.tsagaan.order.adapter.EvidenceQueries.OfLine;
import org.tsagaan.sellability.Gate;
import org.tsagaan.sellability.SaleEvidence;
import org.tsagaan.sellability.Sellability;

/**
 * Why lots were sold: the gate's answer from the facts that were kept with each allocation, however
 * much has been revoked since.
 */
@Stateless
public class SoldLots {

    @Inject private EvidenceQueries evidence;
    @EJB private Gate gate;

    /**
     * Why a lot was sellable when it was sold.
     *
     * @param units of the line that were taken from it
     * @param assessedAt when the gate let it be sold
     * @param then what the gate answers again from the facts kept
     * @param facts the facts, as JSON
     */
    public record SoldLot(
            long lotId,
            String lotNumber,
            int units,
            Instant assessedAt,
            Sellability then,
            String facts) {}

    /**
     * Explains the sale of a line, lot by lot.
     *
     * @param person a regulator, the operator, or a merchant of the storefront that sold it
     * @throws NotFound when there is no such line, or it is not the person's to know
     */
    public List<SoldLot> explain(Person person, long orderLineId) {
        List<Kept> kept =
                evidence.list(orderLineId).stream()
                        .filter(k -> mayKnow(person, k.organisationId()))
                        .toList();
        if (kept.isEmpty()) {
            throw new NotFound("line");
        }
        return kept.stream().map(this::explain).toList();
    }

    /**
     * The last sales of a lot until an instant, each with what the gate answers again from the
     * facts it kept.
     *
     * @return newest first, at most 20; only those that are the person's to know
     */
    public List<SoldLot> listUntil(Person person, long lotId, Instant instant) {
        return evidence.listUntil(lotId, instant).stream()
                .filter(k -> mayKnow(person, k.organisationId()))
                .map(this::explain)
                .toList();
    }

    /**
     * What the lines of an order were sold on.
     *
     * @param order an order that {@link OrderBook} let the buyer see
     * @return by line, a lot each
     */
    public Map<Long, List<SaleEvidence>> listOfOrder(OrderView order) {
        return evidence.listOfOrder(order.orderId()).stream()
                .collect(
                        groupingBy(
                                OfLine::lineId,
                                mapping(line -> gate.readEvidence(line.facts()), toList())));
    }

    private static boolean mayKnow(Person person, long seller) {
        return person.holds(Role.REGULATOR)
                || person.holds(Role.OPERATOR)
                || person.actsFor(seller, Role.MERCHANT);
    }

    private SoldLot explain(Kept kept) {
        return new SoldLot(
                kept.lotId(),
                kept.lotNumber(),
                kept.units(),
                kept.assessedAt(),
                gate.assessEvidence(kept.facts(), kept.assessedAt()),
                kept.facts());
    }
}
