package org.tsagaan.storefront.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Identified;
import org.tsagaan.storefront.SupplyAgreementTerms;

/** A store's right to sell a producer's goods: signed for a validity, and may be ended before. */
@Entity
@Table(name = "supply_agreement")
public class SupplyAgreement extends Identified {

    @Column(name = "storefront_id")
    private long storefrontId;

    @Column(name = "producer_id")
    private long producerId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected SupplyAgreement() {}

    public SupplyAgreement(SupplyAgreementTerms terms) {
        this.storefrontId = terms.storefrontId();
        this.producerId = terms.producerId();
        this.validFrom = terms.validity().from();
        this.validUntil = terms.validity().until();
    }

    public long storefrontId() {
        return storefrontId;
    }

    /** Ends it at once; an agreement that was ended stays so. */
    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}
