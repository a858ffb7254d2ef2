package org.tsagaan.recall.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Identified;
import org.tsagaan.recall.HoldKind;

/** A hold on a lot. Placed with a reason; a freeze may be lifted once, a recall never. */
@Entity
@Table(name = "lot_hold")
public class LotHold extends Identified {

    @Column(name = "lot_id")
    private long lotId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private HoldKind kind;

    @Column(name = "reason")
    private String reason;

    @Column(name = "placed_by")
    private String placedBy;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    protected LotHold() {}

    public LotHold(long lot, HoldKind how, String why, Actor actor, Instant now) {
        lotId = lot;
        kind = how;
        reason = why;
        placedBy = actor.name();
        placedAt = now;
    }

    public long lotId() {
        return lotId;
    }

    public HoldKind kind() {
        return kind;
    }

    public boolean isLifted() {
        return liftedAt != null;
    }

    /**
     * Lifts a freeze.
     *
     * @throws BrokenInvariant when it is a recall, or was lifted before
     */
    public void lift(Instant now) {
        if (kind == HoldKind.RECALL || isLifted()) {
            throw new BrokenInvariant("Hold " + id() + " can not be lifted");
        }
        liftedAt = now;
    }
}
