package org.tsagaan.web.api.inspection;

import java.util.List;
import org.tsagaan.inspection.LaboratoryKind;
import org.tsagaan.inspection.LaboratoryProposal;
import org.tsagaan.inspection.Payer;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;
import org.tsagaan.web.api.Named;

/** Laboratories for a lot. */
@Means("Laboratories with scope for all that a lot must be tested for, and with capacity.")
public record Proposals(@Means("The best first, at most 20.") List<Proposal> items) {

    /** A laboratory that can test the lot. */
    @Means("A laboratory that can test the lot.")
    public record Proposal(
            @Means(value = "The laboratory.", example = "1301") long laboratoryId,
            @Means("What it is called.") Named name,
            @Means(value = "What it is.", example = "PARK") LaboratoryKind kind,
            @Means("Where it is.") Named division,
            @Means(value = "From the producer, as the crow flies, in km.", example = "37")
                    int distanceKm,
            @Means(value = "Requests it has in hand.", example = "3") int inHand,
            @Means(value = "Requests it can have in hand.", example = "12") int capacity,
            @Means("What it asks for goods of the lot's category.") MoneyAmount fee,
            @Means(value = "Who may pay.", example = "PUBLIC") List<Payer> payers,
            @Means("What the producer owes, by who pays.") List<Terms> terms,
            @Means("Public money left for the producer's division this year.")
                    MoneyAmount subsidyLeft) {

        static Proposal of(LaboratoryProposal p) {
            return new Proposal(
                    p.laboratoryId(),
                    new Named(p.nameZh(), p.nameEn()),
                    p.kind(),
                    new Named(p.divisionZh(), p.divisionEn()),
                    p.distanceKm(),
                    p.inHand(),
                    p.capacity(),
                    MoneyAmount.ofFen(p.feeFen()),
                    p.payers(),
                    p.payers().stream().map(payer -> Terms.of(p, payer)).toList(),
                    MoneyAmount.ofFen(p.subsidyLeftFen()));
        }
    }

    /** Who may pay. */
    @Means("Who may pay, and what the producer then owes.")
    public record Terms(
            @Means(value = "Who pays.", example = "PUBLIC") Payer payer,
            @Means("What the producer owes of the fee.") MoneyAmount owed) {

        static Terms of(LaboratoryProposal p, Payer payer) {
            return new Terms(payer, MoneyAmount.ofFen(p.owedFen(payer)));
        }
    }

    static Proposals of(List<LaboratoryProposal> found) {
        return new Proposals(found.stream().map(Proposal::of).toList());
    }
}
