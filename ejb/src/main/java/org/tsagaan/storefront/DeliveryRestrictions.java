package org.tsagaan.storefront;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.storefront.adapter.RestrictionRows;

/**
 * Provinces that take no goods of a kind of producer: some forbid dairy of workshops. Set and
 * lifted by who runs the market, read by everybody; the gate refuses what is to go there with the
 * commit.
 */
@Stateless
public class DeliveryRestrictions {

    private static final int LARGEST_PAGE = 100;
    private static final int LONGEST = 300;

    @Inject private RestrictionRows rows;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;

    /**
     * Lets in who runs the market.
     *
     * @throws NotFound when the person does not
     */
    public void enter(Person person) {
        if (!person.holds(Role.OPERATOR)) {
            throw new NotFound("restriction");
        }
    }

    /**
     * A page of them, the newest first.
     *
     * @param alsoLifted whether those that ended are listed too
     * @param before id of the last of the page before; empty for the first page
     * @param limit at most so many, 1 to 100
     */
    public List<DeliveryRestriction> list(boolean alsoLifted, OptionalLong before, int limit) {
        return rows.list(
                alsoLifted, before.orElse(Long.MAX_VALUE), Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /** Why a province takes no goods of a kind of producer now; empty when it takes them. */
    public Optional<String> findGround(ProducerKind kind, String province) {
        return rows.findGround(kind, province);
    }

    /**
     * Restricts from now on.
     *
     * @param ground the rule of that province, as everybody reads it
     * @return its id; refused with {@code storefront.no_such_province}, {@code
     *     storefront.restricted_already} and the rules of texts
     * @throws NotFound when the person does not run the market
     */
    public Outcome<Long> restrict(
            Person operator, ProducerKind kind, String province, String ground) {
        enter(operator);
        Refusals refusals = new Refusals().needsText("ground", ground, LONGEST);
        refusals.unless(
                province.matches("[0-9]{6}") && rows.isProvince(province),
                Refusal.of("storefront.no_such_province").about("province"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        OptionalLong id = rows.add(kind, province, ground.strip(), operator.actor(), clock.now());
        if (id.isEmpty()) {
            return Outcome.refused(Refusal.of("storefront.restricted_already").about("province"));
        }
        record(
                operator.actor(),
                "storefront.restrict_delivery",
                id.getAsLong(),
                ground.strip(),
                Map.of("producerKind", kind, "province", province));
        return Outcome.done(id.getAsLong());
    }

    /**
     * Lifts a restriction for good; another may be set.
     *
     * @return refused with {@code storefront.restriction_lifted} and the rules of texts
     * @throws NotFound when there is none, or the person does not run the market
     */
    public Outcome<Long> lift(Person operator, long id, String reason) {
        enter(operator);
        if (!rows.exists(id)) {
            throw new NotFound("restriction");
        }
        Refusals refusals = new Refusals().needsText("reason", reason, LONGEST);
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        if (!rows.lift(id, reason.strip(), operator.actor(), clock.now())) {
            return Outcome.refused(Refusal.of("storefront.restriction_lifted"));
        }
        record(operator.actor(), "storefront.lift_restriction", id, reason.strip(), Map.of());
        return Outcome.done(id);
    }

    private void record(Actor by, String action, long id, String reason, Map<String, ?> detail) {
        audit.record(by, action, "delivery_restriction", id, reason, detail);
    }
}
