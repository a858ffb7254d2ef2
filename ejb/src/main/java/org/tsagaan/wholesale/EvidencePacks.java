package org.tsagaan.wholesale;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.inspection.ReportReadings;
import org.tsagaan.inspection.ReportView;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.wholesale.adapter.DeliveryQueries;
import org.tsagaan.wholesale.adapter.DeliveryQueries.Sent;

/** Gathers the papers of deliveries, for their buyer and their seller and nobody else. */
@Stateless
public class EvidencePacks {

    @Inject private DeliveryQueries deliveries;
    @EJB private ReportReadings reports;

    /**
     * The papers of a delivery that has left.
     *
     * @return refused with {@code wholesale.not_dispatched} before it has left
     * @throws NotFound when there is no such wholesale delivery, or the person neither buys for its
     *     buyer nor sells for its seller
     */
    public Outcome<EvidencePack> read(Person person, long fulfilmentId) {
        Sent sent =
                deliveries
                        .find(fulfilmentId)
                        .filter(s -> isTheirs(person, s))
                        .orElseThrow(() -> new NotFound("delivery"));
        if (sent.dispatchedAt().isEmpty()) {
            return Outcome.refused(Refusal.of("wholesale.not_dispatched"));
        }
        EvidencePack.Delivery delivery = sent.delivery();
        List<EvidencePack.Line> lines = deliveries.listLines(fulfilmentId);
        return Outcome.done(
                new EvidencePack(
                        delivery,
                        sent.seller(),
                        sent.buyer(),
                        deliveries.listCertificates(fulfilmentId, delivery.dispatchedAt()),
                        lines,
                        lines.stream()
                                .map(EvidencePack.Line::lotId)
                                .distinct()
                                .flatMap(lot -> reports.listReportsOfLot(lot).stream())
                                .filter(r -> stoodAt(r, delivery.dispatchedAt()))
                                .toList()));
    }

    private static boolean isTheirs(Person person, Sent sent) {
        return person.actsFor(sent.buyer().id(), Role.BUYER)
                || person.actsFor(sent.seller().id(), Role.MERCHANT);
    }

    private static boolean stoodAt(ReportView report, java.time.Instant instant) {
        return report.signedAt() != null && !report.signedAt().isAfter(instant);
    }
}
