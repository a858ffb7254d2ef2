package org.tsagaan.inspection.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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
    private static final Candidate PARK =
            laboratory(1, LaboratoryKind.PARK, ZHENGLAN, 42.24, 115.99);
    private static final Candidate REGULATORS =
            laboratory(2, LaboratoryKind.REGULATOR, "152502", 43.93, 116.09);
    private static final Candidate THIRD =
            laboratory(3, LaboratoryKind.THIRD_PARTY, "150100", 40.84, 111.75);
    private static final Candidate OTHER_PARK =
            laboratory(4, LaboratoryKind.PARK, "150421", 43.87, 120.07);
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
        Asker tenant = new Asker(ZHENGLAN, 42.2, 115.9, true, true, Subsidy.NONE);
        assertThat(ids(List.of(nearer, PARK), tenant)).containsExactly(1L, 5L);
        assertThat(ids(List.of(nearer, PARK), family(42.2, 115.9))).containsExactly(5L, 1L);
    }

    @Test
    void aParksLaboratoryTakesNobodyFromAfar() {
        assertThat(ids(List.of(OTHER_PARK), tenant(0))).isEmpty();
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
        Asker enterprise = new Asker(ZHENGLAN, 42.24, 115.99, false, false, whole(60_000));
        assertThat(ProposalPolicy.payers(PARK, enterprise)).containsExactly(Payer.SELF);
    }

    @Test
    void publicMoneyBearsItsShareAndTheProducerOwesTheRest() {
        Asker tenant = new Asker(ZHENGLAN, 42.24, 115.99, true, true, new Subsidy(48_000, 80));
        LaboratoryProposal proposal = ProposalPolicy.propose(List.of(PARK), tenant, ALL).getFirst();
        assertThat(proposal.payers()).contains(Payer.PUBLIC);
        assertThat(proposal.subsidyFen()).isEqualTo(48_000);
        assertThat(proposal.owedFen(Payer.PUBLIC)).isEqualTo(12_000);
        assertThat(proposal.owedFen(Payer.SELF)).isEqualTo(60_000);
        assertThat(proposal.owedFen(Payer.PARK)).isZero();
        Asker tooLate = new Asker(ZHENGLAN, 42.24, 115.99, true, true, new Subsidy(47_999, 80));
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
        return new Asker(ZHENGLAN, 42.24, 115.99, true, true, whole(subsidyLeft));
    }

    private static Asker family(double latitude, double longitude) {
        return new Asker(ZHENGLAN, latitude, longitude, false, true, Subsidy.NONE);
    }

    private static Candidate with(Candidate c, int inHand, Set<String> covered) {
        return new Candidate(
                c.id(),
                c.kind(),
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
        return new Candidate(
                id, kind, "某", "Some", division, "某", "Some", latitude, longitude, 0, 40, 60_000,
                ALL);
    }
}
