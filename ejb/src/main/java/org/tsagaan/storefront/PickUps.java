package org.tsagaan.storefront;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import org.tsagaan.account.Person;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.storefront.adapter.OwnStorefronts;
import org.tsagaan.storefront.adapter.PickUpRows;

/**
 * Storefronts where shoppers may pick up what they ordered. One that receives nobody for weeks, or
 * has no address, offers it to nobody, whatever its seller has set.
 */
@Stateless
public class PickUps {

    /** The longest time, in hours, that a seller may take to get something ready. */
    public static final int LONGEST = 72;

    @Inject private PickUpRows rows;
    @Inject private OwnStorefronts own;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;
    @EJB private VisitingHours hours;

    /**
     * Where something of these storefronts can be picked up, by storefront; nothing of those that
     * do not offer it.
     *
     * @param paid when it is paid at the latest
     */
    public Map<Long, PickUp> find(Collection<Long> storefrontIds, Instant paid) {
        return storefrontIds.isEmpty() ? Map.of() : rows.find(storefrontIds, clock.today(), paid);
    }

    /**
     * In how many hours a seller says to have things ready; empty when the seller offers no
     * pick-up.
     *
     * @throws NotFound when the person does not sell for it, or it has no storefront
     */
    public OptionalInt readOwn(Person merchant, long organisationId) {
        return rows.readyHours(own.require(merchant, organisationId));
    }

    /**
     * Offers pick-up, or no longer: orders that stand are not touched.
     *
     * @param readyHours in how many hours things are ready; empty to offer it no longer
     * @return refused with {@code storefront.pick_up_hours} when it is not 1 to {@value #LONGEST},
     *     {@code storefront.pick_up_needs_times} while the storefront receives nobody
     * @throws NotFound as {@link #readOwn}
     */
    public Outcome<Long> set(Person merchant, long organisationId, OptionalInt readyHours) {
        long id = own.require(merchant, organisationId);
        if (readyHours.isPresent()) {
            int asked = readyHours.getAsInt();
            if (asked < 1 || asked > LONGEST) {
                return Outcome.refused(
                        Refusal.of("storefront.pick_up_hours", LONGEST).about("readyHours"));
            }
            if (hours.read(id).isEmpty()) {
                return Outcome.refused(
                        Refusal.of("storefront.pick_up_needs_times").about("readyHours"));
            }
        }
        rows.set(id, readyHours);
        audit.record(
                merchant.actor(),
                "storefront.set_pick_up",
                "storefront",
                id,
                "",
                Map.of("readyHours", readyHours.orElse(0)));
        return Outcome.done(id);
    }
}
