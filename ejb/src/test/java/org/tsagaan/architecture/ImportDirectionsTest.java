package org.tsagaan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Imports run one way only, from what is sold and paid towards what is registered. */
class ImportDirectionsTest {

    /** Each may import what stands before it. The people's room is audited, so it comes after. */
    private static final List<Set<String>> ORDER =
            List.of(
                    Set.of("kernel"),
                    Set.of("outbox", "audit", "request", "freshness"),
                    Set.of("account"),
                    Set.of("licensing"),
                    Set.of("standard", "mark"),
                    Set.of("catalog"),
                    Set.of("traceability"),
                    Set.of("inspection", "recall"),
                    Set.of("sellability"),
                    Set.of("storefront"),
                    Set.of("order"),
                    Set.of("wholesale"),
                    Set.of("payment"),
                    Set.of("settlement"));

    /**
     * They stand beside the chain and read some of it; none of it imports them. The read model of
     * what can be found, and the figures of those who oversee.
     */
    private static final Map<String, Set<String>> READERS =
            Map.of(
                    "listing",
                    Set.of(
                            "kernel",
                            "outbox",
                            "audit",
                            "freshness",
                            "account",
                            "storefront",
                            "sellability",
                            "catalog",
                            "licensing"),
                    "supervision",
                    Set.of("kernel", "account", "licensing", "recall"));

    /** They know everybody, and nobody knows them. */
    private static final Set<String> OUTSIDE =
            Set.of("notification", "demonstration", "monitoring");

    static ArchRule oneWay(String root) {
        return classes()
                .should(
                        Dependencies.between(
                                "import in one direction", root, ImportDirectionsTest::may))
                .because("news against the arrows travels as an event; a cycle can not be read");
    }

    @Test
    void importsRunOneWay() {
        House.holds(ImportDirectionsTest::oneWay);
    }

    @Test
    void rejectsLicensingThatKnowsOrders() {
        House.rejects(ImportDirectionsTest::oneWay, "backwards", "Licence", "Basket");
    }

    @Test
    void rejectsARoomNobodyPlanned() {
        House.rejects(ImportDirectionsTest::oneWay, "unplanned", "Gossip");
    }

    @Test
    void rejectsWhoeverKnowsTheListener() {
        House.rejects(ImportDirectionsTest::oneWay, "listener", "Basket", "Letter");
    }

    @Test
    void rejectsAnOverviewOfWhatIsPaidAndWhoeverKnowsTheirOverseer() {
        House.rejects(
                ImportDirectionsTest::oneWay,
                "overseen",
                "overseen.supervision.Overview.purse",
                "overseen.licensing.Licence.overview");
    }

    private static boolean may(Room from, Room to) {
        if (from.feature().equals(to.feature())) {
            return true;
        }
        Set<String> read = READERS.get(from.feature());
        if (read != null) {
            return read.contains(to.feature());
        }
        if (OUTSIDE.contains(from.feature())) {
            return rank(to) >= 0 || to.feature().equals("listing");
        }
        return rank(from) > rank(to) && rank(to) >= 0;
    }

    private static int rank(Room room) {
        for (int i = 0; i < ORDER.size(); i++) {
            if (ORDER.get(i).contains(room.feature())) {
                return i;
            }
        }
        return -1;
    }
}
