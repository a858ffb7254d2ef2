package org.tsagaan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Every change of state is audited: what a session bean does for whoever calls it, or hears of and
 * follows, either writes no row or says in the audit trail, from the same room, what was changed.
 */
class AuditedTest {

    private static final String TOLD_TO_THE_PROVIDER =
            "noted before the provider is told, so that it is never told twice; what it answers is"
                    + " audited";
    private static final String LOOKED_LATER = "when whose turn is; what is then done is audited";
    private static final String LEDGER =
            "each movement is itself a row that is never changed, with its actor and the line of"
                    + " the order; what became of the order is audited in its room";
    private static final String INDEX = "how far the index has followed, no state of the market";

    /** What is written and not audited, by its class or by class and method; and why. */
    private static final Map<String, String> UNAUDITED =
            Map.ofEntries(
                    entry("account.SignedInPeople", "a sign-in that is used, or ended by its own"),
                    entry("account.adapter.SessionSweeper", "sign-ins and failures long over"),
                    entry("account.adapter.SignInRecords", "counts that limit how often one tries"),
                    entry("audit.AuditTrail.record", "the audit trail itself"),
                    entry("audit.adapter.Sealing", "the seal of the audit trail"),
                    entry("demonstration.adapter.ProgressRows", "how far the loader has come"),
                    entry("freshness.adapter.PageNewsSweeper", "news that no kept page needs"),
                    entry(
                            "inspection.Certificates.keep",
                            "the printed form of a report whose signature was audited"),
                    entry(
                            "licensing.Applications.save",
                            "a draft is its writer's own until it is sent in, which is audited"),
                    entry("licensing.ReviewDeadlines.remindOfRenewals", "a letter, kept as such"),
                    entry("listing.CatalogueNews", INDEX),
                    entry("listing.NewLots.look", "how far saved searches have been looked for"),
                    entry("listing.SearchTasks.finish", INDEX),
                    entry("listing.SearchTasks.progress", INDEX),
                    entry("listing.SearchTasks.take", INDEX),
                    entry("order.Carts", "a cart binds nobody"),
                    entry("outbox.Outbox", "news of changes that were audited"),
                    entry("outbox.adapter.NewsSweeper", "news that was followed long ago"),
                    entry("payment.adapter.DueWork", LOOKED_LATER),
                    entry(
                            "payment.adapter.OrderNews.placed",
                            "made with the order, in its transaction, which audits it"),
                    entry("payment.adapter.PaymentBooks.prepare", TOLD_TO_THE_PROVIDER),
                    entry("payment.adapter.PaymentReads.claim", LOOKED_LATER),
                    entry("payment.adapter.RefundBooks.prepare", TOLD_TO_THE_PROVIDER),
                    entry("request.adapter.AnsweredRequests", "what was answered to a program"),
                    entry("storefront.Stock.allocate", LEDGER),
                    entry("storefront.Stock.dispatch", LEDGER),
                    entry("storefront.Stock.release", LEDGER),
                    entry("wholesale.OrderLists.keep", "a draft of an order, like a cart"),
                    entry("wholesale.WholesaleDesk.order", "the draft; the order is audited"));

    /** Looked for once: every method of the market is followed to its end. */
    private static final List<String> FOUND = House.violations(AuditedTest::audited);

    private static ArchRule audited(String root) {
        return methods()
                .that(isAskedFromOutside())
                .should(beAudited(root))
                .because("who changed what, when and why is asked for years afterwards");
    }

    @Test
    void everyChangeOfStateIsAudited() {
        assertThat(FOUND)
                .filteredOn(line -> UNAUDITED.keySet().stream().noneMatch(line::startsWith))
                .isEmpty();
    }

    @Test
    void whatNeedNotBeAuditedAnyMoreIsNoException() {
        assertThat(UNAUDITED.keySet())
                .allMatch(key -> FOUND.stream().anyMatch(line -> line.startsWith(key)));
    }

    /** By an entity, by a field of one, by a statement that answers rows, by news that is heard. */
    @Test
    void rejectsWhoeverChangesSomethingAndSaysNothing() {
        House.rejects(
                AuditedTest::audited,
                "silent",
                "licensing.LicenceDesk.grant writes",
                "licensing.LicenceDesk.suspend writes",
                "licensing.LicenceDesk.move writes",
                "licensing.adapter.Rumours.heard writes");
    }

    @Test
    void letsPassWhoeverSaysItAndWhoeverOnlyReads() {
        assertThat(House.violations(AuditedTest::audited, "silent"))
                .hasSize(4)
                .noneMatch(line -> line.contains("revoke") || line.contains("count"));
    }

    private static DescribedPredicate<JavaMethod> isAskedFromOutside() {
        return DescribedPredicate.describe(
                "are asked from outside", method -> observes(method) || isOfBean(method));
    }

    private static boolean isOfBean(JavaMethod method) {
        return isBean(method.getOwner())
                && !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean observes(JavaMethod method) {
        return method.getParameters().stream().anyMatch(p -> p.isAnnotatedWith(Observes.class));
    }

    private static boolean isBean(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
    }

    private static ArchCondition<JavaMethod> beAudited(String root) {
        WrittenRows rows = new WrittenRows();
        return new ArchCondition<>("be audited where they write") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                String name = name(method, root);
                if (isAudited(method, root)) {
                    return;
                }
                written(method, root, rows)
                        .ifPresent(
                                unit ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        method,
                                                        name
                                                                + " writes in "
                                                                + unit.getFullName()
                                                                + " and is not audited")));
            }
        };
    }

    /** What it writes itself; other session beans answer for what they do. */
    private static Optional<JavaCodeUnit> written(
            JavaMethod method, String root, WrittenRows rows) {
        return Reached.from(
                        method,
                        type ->
                                isOfHouse(type, root)
                                        && (!isBean(type) || type.equals(method.getOwner())))
                .stream()
                .filter(rows::isWriting)
                .findFirst();
    }

    private static boolean isAudited(JavaMethod method, String root) {
        Optional<String> room = Room.of(method.getOwner(), root).map(Room::feature);
        return Reached.from(method, type -> Room.of(type, root).map(Room::feature).equals(room))
                .stream()
                .flatMap(unit -> unit.getMethodCallsFromSelf().stream())
                .anyMatch(
                        call ->
                                call.getTargetOwner().getName().equals(root + ".audit.AuditTrail")
                                        && call.getName().equals("record"));
    }

    private static boolean isOfHouse(JavaClass type, String root) {
        return Room.of(type, root).isPresent();
    }

    private static String name(JavaMethod method, String root) {
        return method.getOwner().getName().substring(root.length() + 1) + "." + method.getName();
    }
}
