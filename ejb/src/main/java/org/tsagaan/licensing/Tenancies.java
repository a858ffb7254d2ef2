package org.tsagaan.licensing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.licensing.adapter.StoredParks;
import org.tsagaan.licensing.model.Tenancy;

/**
 * Lets producers into parks and out of them, one park at a time. Whoever would do so for the same
 * producer at the same moment waits. Called last of what a transaction does to a producer.
 */
@ApplicationScoped
class Tenancies {

    @Inject private StoredParks parks;
    @Inject private UniqueNames uniqueNames;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;

    /** Where the producer is now, after whoever is changing it has done so. */
    Optional<TenancyView> await(long producerId) {
        uniqueNames.claim("tenancy", Long.toString(producerId));
        return parks.findTenancy(producerId);
    }

    /**
     * Makes the producer a tenant of that park; that of another park ends, and that of the same
     * goes on.
     *
     * @param moved why another ends
     * @return id of the tenancy
     */
    long settle(Person official, long producerId, long parkId, String moved) {
        Optional<TenancyView> now = await(producerId);
        if (now.isPresent() && now.get().parkId() == parkId) {
            return now.get().id();
        }
        end(official, producerId, moved);
        Tenancy tenancy = new Tenancy(producerId, parkId, clock.now());
        parks.add(tenancy);
        record(official, "licensing.begin_tenancy", tenancy, "");
        return tenancy.id();
    }

    /** Ends the tenancy of the producer; nothing when it has none. */
    void end(Person official, long producerId, String reason) {
        await(producerId);
        parks.lockTenancy(producerId)
                .ifPresent(
                        tenancy -> {
                            tenancy.end(reason, clock.now());
                            parks.flush();
                            record(official, "licensing.end_tenancy", tenancy, reason);
                        });
    }

    private void record(Person official, String action, Tenancy tenancy, String reason) {
        audit.record(
                official.actor(),
                action,
                "tenancy",
                tenancy.id(),
                reason,
                Map.of("producer", tenancy.producerId(), "park", tenancy.parkId()));
    }
}
