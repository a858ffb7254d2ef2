package org.tsagaan.inspection.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tsagaan.inspection.LaboratoryKind;
import org.tsagaan.inspection.LaboratoryProposal;
import org.tsagaan.inspection.Payer;
import org.tsagaan.inspection.model.ProposalPolicy.Asker;
import org.tsagaan.inspection.model.ProposalPolicy.Candidate;

/** Xilinhot is about 190 km from Zhenglan, Hohhot about 400. */
class ProposalPolicyTest {

    private static final String ZHENGLAN = "152530";
    private static final Set<String> ALL = Set.of("lead", "salmonella");
    private static final long OWN = 71;
    private static final long OTHER = 72;
    private static final Candidate PARK = ofPark(1, OWN, ZHENGLAN, 42.24, 115.99);
    private static final Candidate REGULATORS =
            laboratory(2, LaboratoryKind.REGULATOR, "152502", 43.93, 116.09);
    private static final Candidate THIRD =
            laboratory(3, LaboratoryKind.THIRD_PARTY, "150100", 40.84, 111.75);
    private static final Candidate OTHER_PARK = ofPark(4, OTHER, "150421", 43.87, 120.07);
    private static final List<Candidate> EVERYWHERE = List.of(THIRD, OTHER_PARK, REGULATORS, PARK);

    @Test
    void theOwnParkComesFirstAndThenTheNearest() {
        assertThat(ids(EVERYWHERE, tenant(0))).containsExactly(1L, 2L, 3L);
        assertThat(ProposalPolicy.propose(EVERYWHERE, tenant(0), ALL).get(1).distanceKm())
                .isBetween(180, 200);
    }

    @Test
    void theOwnParkComesFirstThoughAnotherIsNearer() {
        Candidate nearer = laboratory(5, LaboratoryKind.THIRD_PARTY, ZHENGLAN, 42.2, 115.9);
        Asker tenant = new Asker(ZHENGLAN, 42.2, 115.9, OWN, true, Subsidy.NONE);
        assertThat(ids(List.of(nearer, PARK), tenant)).containsExactly(1L, 5L);
        assertThat(ids(List.of(nearer, PARK), family(42.2, 115.9)))
                .as("a neighbour is no tenant")
                .containsExactly(5L);
    }

    @Test
    void aParksLaboratoryTakesNobodyButItsTenants() {
        assertThat(ids(List.of(OTHER_PARK), tenant(0))).isEmpty();
        Candidate neighbouring = ofPark(6, OTHER, ZHENGLAN, 42.24, 115.99);
        assertThat(ids(List.of(neighbouring), tenant(0)))
                .as("of two parks in one division each takes its own")
                .isEmpty();
        assertThat(ids(List.of(neighbouring, PARK), tenant(0))).containsExactly(1L);
        Asker elsewhere = new Asker("150421", 43.87, 120.07, OWN, true, Subsidy.NONE);
        assertThat(ids(List.of(OTHER_PARK, PARK), elsewhere))
                .as("who has moved stays its tenant until the tenancy ends")
                .containsExactly(1L);
    }

    @Test
    void aParksLaboratoryWhoseParkIsNotNamedIsProposedToNobody() {
        Candidate unnamed = laboratory(7, LaboratoryKind.PARK, ZHENGLAN, 42.24, 115.99);
        assertThat(ids(List.of(unnamed), tenant(0))).isEmpty();
        assertThat(ids(List.of(unnamed), family(42.24, 115.99))).isEmpty();
        assertThat(ProposalPolicy.payers(unnamed, family(42.24, 115.99)))
                .containsExactly(Payer.SELF);
    }

    @Test
    void whoGrewIntoAnEnterpriseInTheParkIsTestedThereAtItsOwnExpenseAndNotFirst() {
        Candidate nearer = laboratory(5, LaboratoryKind.THIRD_PARTY, ZHENGLAN, 42.2, 115.9);
        Asker grown = new Asker(ZHENGLAN, 42.2, 115.9, OWN, false, whole(60_000));
        assertThat(ids(List.of(PARK, nearer), grown)).containsExactly(5L, 1L);
        assertThat(ProposalPolicy.payers(PARK, grown)).containsExactly(Payer.SELF);
        assertThat(ids(List.of(OTHER_PARK), grown)).isEmpty();
        Asker never = new Asker(ZHENGLAN, 42.2, 115.9, null, false, whole(60_000));
        assertThat(ids(List.of(PARK), never)).isEmpty();
    }

    @Test
    void theParkPaysItsOwnLaboratoryForItsOwnTenantsAndNothingElse() {
        assertThat(ProposalPolicy.payers(PARK, tenant(0))).contains(Payer.PARK);
        for (Candidate other : List.of(OTHER_PARK, REGULATORS, THIRD)) {
            assertThat(ProposalPolicy.payers(other, tenant(0))).containsExactly(Payer.SELF);
        }
        assertThat(ProposalPolicy.payers(PARK, family(42.24, 115.99))).containsExactly(Payer.SELF);
    }

    @Test
    void whoLacksScopeOrRoomIsNotProposed() {
        Candidate narrow = with(REGULATORS, 0, Set.of("lead"));
        Candidate full = with(REGULATORS, 40, ALL);
        Candidate oneLeft = with(REGULATORS, 39, Set.of("lead", "salmonella", "fat"));
        assertThat(ids(List.of(narrow), tenant(0))).isEmpty();
        assertThat(ids(List.of(full), tenant(0))).isEmpty();
        assertThat(ids(List.of(oneLeft), tenant(0))).containsExactly(2L);
    }

    @Test
    void publicMoneyPaysForWorkshopsAsLongAsItLasts() {
        assertThat(ProposalPolicy.payers(PARK, tenant(60_000)))
                .containsExactly(Payer.PARK, Payer.PUBLIC, Payer.SELF);
        assertThat(ProposalPolicy.payers(PARK, tenant(59_999)))
                .containsExactly(Payer.PARK, Payer.SELF);
        assertThat(ProposalPolicy.payers(REGULATORS, tenant(60_000)))
                .containsExactly(Payer.PUBLIC, Payer.SELF);
        Asker enterprise = new Asker(ZHENGLAN, 42.24, 115.99, null, false, whole(60_000));
        assertThat(ProposalPolicy.payers(REGULATORS, enterprise)).containsExactly(Payer.SELF);
    }

    @Test
    void publicMoneyBearsItsShareAndTheProducerOwesTheRest() {
        Asker tenant = new Asker(ZHENGLAN, 42.24, 115.99, OWN, true, new Subsidy(48_000, 80));
        LaboratoryProposal proposal = ProposalPolicy.propose(List.of(PARK), tenant, ALL).getFirst();
        assertThat(proposal.payers()).contains(Payer.PUBLIC);
        assertThat(proposal.subsidyFen()).isEqualTo(48_000);
        assertThat(proposal.owedFen(Payer.PUBLIC)).isEqualTo(12_000);
        assertThat(proposal.owedFen(Payer.SELF)).isEqualTo(60_000);
        assertThat(proposal.owedFen(Payer.PARK)).isZero();
        Asker tooLate = new Asker(ZHENGLAN, 42.24, 115.99, OWN, true, new Subsidy(47_999, 80));
        assertThat(ProposalPolicy.payers(PARK, tooLate)).doesNotContain(Payer.PUBLIC);
        assertThat(new Subsidy(1, 33).of(100)).isEqualTo(33);
        assertThat(new Subsidy(1, 33).of(101)).as("rounded for the public").isEqualTo(33);
    }

    private static Subsidy whole(long left) {
        return new Subsidy(left, 100);
    }

    private static List<Long> ids(List<Candidate> candidates, Asker asker) {
        return ProposalPolicy.propose(candidates, asker, ALL).stream()
                .map(LaboratoryProposal::laboratoryId)
                .toList();
    }

    private static Asker tenant(long subsidyLeft) {
        return new Asker(ZHENGLAN, 42.24, 115.99, OWN, true, whole(subsidyLeft));
    }

    private static Asker family(double latitude, double longitude) {
        return new Asker(ZHENGLAN, latitude, longitude, null, true, Subsidy.NONE);
    }

    private static Candidate with(Candidate c, int inHand, Set<String> covered) {
        return new Candidate(
                c.id(),
                c.kind(),
                c.parkId(),
                "某",
                "Some",
                c.divisionCode(),
                "某",
                "Some",
                c.latitude(),
                c.longitude(),
                inHand,
                c.capacity(),
                c.feeFen(),
                covered);
    }

    private static Candidate laboratory(
            long id, LaboratoryKind kind, String division, double latitude, double longitude) {
        return candidate(id, kind, null, division, latitude, longitude);
    }

    private static Candidate ofPark(
            long id, long park, String division, double latitude, double longitude) {
        return candidate(id, LaboratoryKind.PARK, park, division, latitude, longitude);
    }

    private static Candidate candidate(
            long id,
            LaboratoryKind kind,
            @Nullable Long park,
            String division,
            double latitude,
            double longitude) {
        return new Candidate(
                id, kind, park, "某", "Some", division, "某", "Some", latitude, longitude, 0, 40,
                60_000, ALL);
    }
}
