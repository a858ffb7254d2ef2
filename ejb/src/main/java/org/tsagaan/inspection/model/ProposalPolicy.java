package org.tsagaan.inspection.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.LaboratoryKind;
import org.tsagaan.inspection.LaboratoryProposal;
import org.tsagaan.inspection.Payer;

/**
 * Which laboratories may be proposed for a lot, in which order, and who may pay (notice
 * 内政办发〔2022〕4号, measure 7): a park's own for its tenants first, then the nearest. A park's
 * laboratory takes nobody but its tenants; one that has become an enterprise there it may test like
 * any other laboratory, at the enterprise's own expense.
 */
public final class ProposalPolicy {

    private static final double EARTH_KM = 6371;

    private ProposalPolicy() {}

    /**
     * A laboratory that could be asked.
     *
     * @param parkId the park whose own it is; null for every other kind, and while none is named
     * @param covered items it is accredited for today
     */
    public record Candidate(
            long id,
            LaboratoryKind kind,
            @Nullable Long parkId,
            String nameZh,
            String nameEn,
            String divisionCode,
            String divisionZh,
            String divisionEn,
            double latitude,
            double longitude,
            int inHand,
            int capacity,
            long feeFen,
            Set<String> covered) {

        public Candidate {
            covered = Set.copyOf(covered);
        }
    }

    /**
     * Whose lot it is.
     *
     * @param parkId the park of which it is a tenant now; null when of none
     * @param workshop whether it is a workshop and not a licensed enterprise
     * @param subsidy of its division this year
     */
    public record Asker(
            String divisionCode,
            double latitude,
            double longitude,
            @Nullable Long parkId,
            boolean workshop,
            Subsidy subsidy) {}

    /**
     * The laboratories to propose, the best first.
     *
     * @param needed items that the lot must be tested for
     */
    public static List<LaboratoryProposal> propose(
            List<Candidate> candidates, Asker asker, Set<String> needed) {
        return candidates.stream()
                .filter(c -> c.covered().containsAll(needed))
                .filter(c -> c.inHand() < c.capacity())
                .filter(c -> c.kind() != LaboratoryKind.PARK || isTenant(c, asker))
                .sorted(
                        Comparator.comparing((Candidate c) -> !isOwnPark(c, asker))
                                .thenComparingDouble(c -> distanceKm(c, asker))
                                .thenComparing(Candidate::kind)
                                .thenComparingLong(Candidate::id))
                .map(c -> proposal(c, asker))
                .toList();
    }

    /** Who may pay that laboratory for that producer. */
    public static List<Payer> payers(Candidate laboratory, Asker asker) {
        List<Payer> payers = new ArrayList<>();
        if (isOwnPark(laboratory, asker)) {
            payers.add(Payer.PARK);
        }
        if (asker.workshop() && asker.subsidy().bears(laboratory.feeFen())) {
            payers.add(Payer.PUBLIC);
        }
        payers.add(Payer.SELF);
        return payers;
    }

    private static LaboratoryProposal proposal(Candidate c, Asker asker) {
        return new LaboratoryProposal(
                c.id(),
                c.kind(),
                c.nameZh(),
                c.nameEn(),
                c.divisionZh(),
                c.divisionEn(),
                (int) Math.round(distanceKm(c, asker)),
                c.inHand(),
                c.capacity(),
                c.feeFen(),
                payers(c, asker),
                asker.subsidy().leftFen(),
                asker.subsidy().of(c.feeFen()));
    }

    private static boolean isTenant(Candidate c, Asker asker) {
        return c.parkId() != null && c.parkId().equals(asker.parkId());
    }

    private static boolean isOwnPark(Candidate c, Asker asker) {
        return asker.workshop() && isTenant(c, asker);
    }

    /** Along the great circle. */
    private static double distanceKm(Candidate c, Asker asker) {
        double north = Math.toRadians(c.latitude() - asker.latitude()) / 2;
        double east = Math.toRadians(c.longitude() - asker.longitude()) / 2;
        double h =
                Math.pow(Math.sin(north), 2)
                        + Math.cos(Math.toRadians(asker.latitude()))
                                * Math.cos(Math.toRadians(c.latitude()))
                                * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
    }
}
