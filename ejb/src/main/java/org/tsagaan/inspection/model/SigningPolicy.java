package org.tsagaan.inspection.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;

/**
 * What must hold when a report is signed: two people, neither of the producer, and a laboratory
 * that was accredited for every item it reports on the day of the test, by what still holds when it
 * signs (Food Safety Law art. 84, Implementing Regulations art. 43).
 */
public final class SigningPolicy {

    private SigningPolicy() {}

    /**
     * What is known when somebody would sign.
     *
     * @param signed whether it is signed already
     * @param enteredBy account that entered it
     * @param signer account that would sign it
     * @param membersOfProducer which of these two belong to the producer
     * @param testedItems keys of the items with results
     * @param coveredItems keys of the items accredited on the day of the test by what holds now
     */
    public record Facts(
            boolean signed,
            long enteredBy,
            long signer,
            Set<Long> membersOfProducer,
            Set<String> testedItems,
            Set<String> coveredItems) {

        public Facts {
            membersOfProducer = Set.copyOf(membersOfProducer);
            testedItems = Set.copyOf(testedItems);
            coveredItems = Set.copyOf(coveredItems);
        }
    }

    /** All that speaks against signing. */
    public static List<Refusal> against(Facts facts) {
        Set<String> uncovered = new TreeSet<>(facts.testedItems());
        uncovered.removeAll(facts.coveredItems());
        return new Refusals()
                .unless(!facts.signed(), Refusal.of("inspection.already_signed"))
                .unless(
                        facts.signer() != facts.enteredBy(),
                        Refusal.of("inspection.four_eyes").because(Grounds.MARKET_RULE))
                .unless(
                        !facts.membersOfProducer().contains(facts.signer()),
                        Refusal.of("inspection.signer_is_of_producer").because(Grounds.MARKET_RULE))
                .unless(
                        !facts.membersOfProducer().contains(facts.enteredBy()),
                        Refusal.of("inspection.enterer_is_of_producer")
                                .because(Grounds.MARKET_RULE))
                .unless(
                        uncovered.isEmpty(),
                        Refusal.of("inspection.not_accredited", String.join(", ", uncovered))
                                .about("results")
                                .because(Grounds.FOOD_SAFETY_LAW_84))
                .reasons();
    }
}
