package org.tsagaan.listing.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.freshness.Freshness;
import org.tsagaan.freshness.Kept;
import org.tsagaan.freshness.Moment;
import org.tsagaan.freshness.Reading;
import org.tsagaan.listing.DeliveryRules;

/** Which provinces take what, until any of it changes. */
@ApplicationScoped
public class KeptRules {

    private static final String ALL = "all";

    @Inject private Freshness freshness;
    private Kept<String, DeliveryRules> kept;

    @PostConstruct
    void begin() {
        kept = new Kept<>(freshness, 1);
    }

    public Optional<DeliveryRules> find(Moment moment, Instant now) {
        return kept.find(ALL, moment, now);
    }

    /**
     * Keeps the rules.
     *
     * @param moment asked for before they were read
     */
    public void keep(DeliveryRules rules, Moment moment) {
        kept.keep(ALL, moment, new Reading<>(rules, Set.of(), Instant.MIN, Instant.MAX));
    }
}
