package org.tsagaan.standard.model;

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
import org.tsagaan.standard.FilingState;

/**
 * A producer's public word that it makes its goods by an edition of its own standard. Said once and
 * for good; the regulator may be asked to file it, returns it with the reason or files it under a
 * number.
 */
@Entity
@Table(name = "public_self_declaration")
public class PublicSelfDeclaration extends Identified {

    @Column(name = "edition_id")
    private long editionId;

    @Column(name = "basis_id")
    private long basisId;

    @Column(name = "declared_by")
    private String declaredBy;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "filing")
    private FilingState filing;

    @Column(name = "filing_number")
    private @Nullable String filingNumber;

    @Column(name = "filing_reason")
    private @Nullable String filingReason;

    @Column(name = "filing_by")
    private String filingBy;

    @Column(name = "filing_since")
    private Instant filingSince;

    protected PublicSelfDeclaration() {}

    public PublicSelfDeclaration(
            long editionId, long basisId, boolean asksFiling, Actor by, Instant now) {
        this.editionId = editionId;
        this.basisId = basisId;
        declaredBy = by.name();
        declaredAt = now;
        filing = asksFiling ? FilingState.ASKED : FilingState.NOT_ASKED;
        filingBy = by.name();
        filingSince = now;
    }

    public long editionId() {
        return editionId;
    }

    public FilingState filing() {
        return filing;
    }

    public void askFiling(Actor by, Instant now) {
        become(FilingState.ASKED, by, now);
        filingReason = null;
    }

    /** Files it. */
    public void file(String number, Actor by, Instant now) {
        become(FilingState.FILED, by, now);
        filingNumber = number;
    }

    /** Returns it unfiled. */
    public void giveBack(String reason, Actor by, Instant now) {
        become(FilingState.RETURNED, by, now);
        filingReason = reason;
    }

    private void become(FilingState next, Actor by, Instant now) {
        if (!filing.mayBecome(next)) {
            throw new BrokenInvariant(
                    "Filing of declaration " + id() + " is " + filing + " and never " + next);
        }
        filing = next;
        filingBy = by.name();
        filingSince = now;
    }
}
