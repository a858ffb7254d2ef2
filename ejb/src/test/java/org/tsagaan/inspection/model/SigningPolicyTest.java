package org.tsagaan.inspection.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.Refusal;

class SigningPolicyTest {

    private static final long ANALYST = 1;
    private static final long APPROVER = 2;
    private static final Set<String> TESTED = Set.of("lead", "salmonella");

    @Test
    void anotherPersonOfAnAccreditedLaboratorySigns() {
        assertThat(against(false, APPROVER, Set.of(), Set.of("lead", "salmonella", "fat")))
                .isEmpty();
    }

    @Test
    void whoEnteredDoesNotSign() {
        assertThat(against(false, ANALYST, Set.of(), TESTED))
                .extracting(Refusal::code)
                .containsExactly("inspection.four_eyes");
    }

    @Test
    void neitherOfTheTwoIsOfTheProducer() {
        assertThat(against(false, APPROVER, Set.of(APPROVER), TESTED))
                .extracting(Refusal::code)
                .containsExactly("inspection.signer_is_of_producer");
        assertThat(against(false, APPROVER, Set.of(ANALYST), TESTED))
                .extracting(Refusal::code)
                .containsExactly("inspection.enterer_is_of_producer");
    }

    @Test
    void itemsOutsideTheAccreditationAreNamedWithTheLaw() {
        List<Refusal> refusals = against(false, APPROVER, Set.of(), Set.of("lead"));

        assertThat(refusals)
                .containsExactly(
                        Refusal.of("inspection.not_accredited", "salmonella")
                                .about("results")
                                .because(Grounds.FOOD_SAFETY_LAW_84));
    }

    @Test
    void aSignedReportIsNotSignedAgainAndAllReasonsAreTold() {
        assertThat(against(true, ANALYST, Set.of(ANALYST), Set.of()))
                .extracting(Refusal::code)
                .containsExactly(
                        "inspection.already_signed",
                        "inspection.four_eyes",
                        "inspection.signer_is_of_producer",
                        "inspection.enterer_is_of_producer",
                        "inspection.not_accredited");
    }

    private static List<Refusal> against(
            boolean signed, long signer, Set<Long> ofProducer, Set<String> covered) {
        return SigningPolicy.against(
                new SigningPolicy.Facts(signed, ANALYST, signer, ofProducer, TESTED, covered));
    }
}
