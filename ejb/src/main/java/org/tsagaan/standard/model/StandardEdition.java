package org.tsagaan.standard.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.standard.EditionPublication;

/**
 * An edition of a standard with its days. In force from its first day until another supersedes it
 * or it lapses; its items never change.
 */
@Entity
@Table(name = "standard_edition")
public class StandardEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "edition_ids")
    @SequenceGenerator(name = "edition_ids", sequenceName = "id_seq", allocationSize = 100)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "standard_id")
    private long standardId;

    @Column(name = "edition")
    private String edition;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_until")
    private @Nullable LocalDate effectiveUntil;

    protected StandardEdition() {}

    public StandardEdition(EditionPublication publication) {
        standardId = publication.standardId();
        edition = publication.edition().strip();
        effectiveFrom = publication.effectiveFrom();
        effectiveUntil = publication.effectiveUntil();
    }

    public long id() {
        if (id == null) {
            throw new BrokenInvariant("Not stored yet: edition " + edition);
        }
        return id;
    }

    public String edition() {
        return edition;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public @Nullable LocalDate effectiveUntil() {
        return effectiveUntil;
    }

    /**
     * Ends it.
     *
     * @param day first production date it no longer applies to
     * @throws BrokenInvariant when it has an end already, or would end before it began
     */
    public void endOn(LocalDate day) {
        if (effectiveUntil != null || !day.isAfter(effectiveFrom)) {
            throw new BrokenInvariant("Edition " + id() + " does not end on " + day);
        }
        effectiveUntil = day;
    }
}
