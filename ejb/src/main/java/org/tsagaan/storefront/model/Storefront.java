package org.tsagaan.storefront.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.tsagaan.kernel.Identified;
import org.tsagaan.storefront.OwnStorefront;
import org.tsagaan.storefront.StorefrontOpening;
import org.tsagaan.storefront.StorefrontTexts;

/**
 * Where a seller sells: the own storefront of a producer, or that of a demonstration store. It is
 * opened once, may be closed and opened again, and is never deleted: orders name it.
 */
@Entity
@Table(name = "storefront")
public class Storefront extends Identified {

    /** Whether it is open for business. */
    public enum State {
        OPEN,
        CLOSED
    }

    @Column(name = "organisation_id")
    private long organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private StorefrontOpening.Kind kind;

    @Column(name = "slug")
    private String slug;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "story_zh")
    private String storyZh;

    @Column(name = "story_en")
    private String storyEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    protected Storefront() {}

    public Storefront(StorefrontOpening opening) {
        this.organisationId = opening.organisationId();
        this.kind = opening.kind();
        this.slug = opening.slug();
        this.nameZh = opening.nameZh();
        this.nameEn = opening.nameEn();
        this.storyZh = opening.storyZh();
        this.storyEn = opening.storyEn();
        this.state = State.OPEN;
    }

    public long organisationId() {
        return organisationId;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** As its seller keeps it. */
    public OwnStorefront own() {
        return new OwnStorefront(
                id(),
                version(),
                slug,
                new StorefrontTexts(nameZh, nameEn, storyZh, storyEn),
                isOpen());
    }

    /** Says something else of itself; its address stays. */
    public void describe(StorefrontTexts texts) {
        this.nameZh = texts.nameZh().strip();
        this.nameEn = texts.nameEn().strip();
        this.storyZh = texts.storyZh().strip();
        this.storyEn = texts.storyEn().strip();
    }

    public void close() {
        state = State.CLOSED;
    }

    public void reopen() {
        state = State.OPEN;
    }
}
