package org.tsagaan.inspection;

import java.util.List;

/**
 * A laboratory that can test a lot.
 *
 * @param distanceKm between the producer and the laboratory's division, as the crow flies
 * @param inHand requests it has in hand
 * @param capacity requests it can have in hand
 * @param feeFen what it asks for goods of the lot's category, in fen
 * @param payers who may pay
 * @param subsidyLeftFen public money left for the producer's division this year, in fen
 * @param subsidyFen what public money would bear of the fee, in fen
 */
public record LaboratoryProposal(
        long laboratoryId,
        LaboratoryKind kind,
        String nameZh,
        String nameEn,
        String divisionZh,
        String divisionEn,
        int distanceKm,
        int inHand,
        int capacity,
        long feeFen,
        List<Payer> payers,
        long subsidyLeftFen,
        long subsidyFen) {

    public LaboratoryProposal {
        payers = List.copyOf(payers);
    }

    /** What the producer would owe of the fee, in fen, when its lot is inspected for release. */
    public long owedFen(Payer payer) {
        return payer.owed(feeFen, subsidyFen);
    }
}
