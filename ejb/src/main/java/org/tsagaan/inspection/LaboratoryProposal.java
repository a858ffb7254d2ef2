package org.tsagaan.inspection;

import java.util.List;

/**
 * A laboratory that can test a lot.
 *
 * @param distanceKm between the producer and the laboratory's division, as the crow flies
 * @param inHand requests it has in hand
 * @param capacity requests it can have in hand
 * @param feeFen what it asks, in fen
 * @param payers who may pay
 * @param subsidyLeftFen public money left for the producer's division this year, in fen
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
        long subsidyLeftFen) {

    public LaboratoryProposal {
        payers = List.copyOf(payers);
    }
}
