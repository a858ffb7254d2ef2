package org.tsagaan.licensing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Identified;

/**
 * A producer works in a park. It begins with the approval of the registration or of the move, or
 * when the regulator admits who was there before parks were on record; it ends once, with a reason,
 * and is not taken up again: another begins. Growing into an enterprise does not end it.
 */
@Entity
@Table(name = "tenancy")
public class Tenancy extends Identified {

    @Column(name = "producer_id")
    private long producerId;

    @Column(name = "park_id")
    private long parkId;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    protected Tenancy() {}

    public Tenancy(long producerId, long parkId, Instant now) {
        this.producerId = producerId;
        this.parkId = parkId;
        this.beganAt = now;
    }

    public long producerId() {
        return producerId;
    }

    public long parkId() {
        return parkId;
    }

    /**
     * Ends it for good.
     *
     * @throws BrokenInvariant when it ended before
     */
    public void end(String reason, Instant now) {
        if (endedAt != null) {
            throw new BrokenInvariant("Tenancy " + id() + " has ended already");
        }
        endedAt = now;
        endReason = reason;
    }
}
