package org.tsagaan.licensing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.licensing.ProducerRegistration;

/**
 * A workshop or an enterprise that makes white food. It begins when its organisation registers on
 * the market, may grow from a workshop into an enterprise without losing its identity, and is never
 * removed: what it may do is said by its authorisations.
 */
@Entity
@Table(name = "producer")
public class Producer {

    @Id
    @Column(name = "id")
    private long id;

    @Version
    @Column(name = "version")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ProducerKind kind;

    @Column(name = "story_zh")
    private String storyZh;

    @Column(name = "story_en")
    private String storyEn;

    @Column(name = "latitude")
    private double latitude;

    @Column(name = "longitude")
    private double longitude;

    protected Producer() {}

    public Producer(ProducerRegistration registration) {
        id = registration.organisationId();
        kind = registration.kind();
        describe(registration.story(), registration.position());
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public ProducerKind kind() {
        return kind;
    }

    public final void describe(
            ProducerRegistration.Story story, ProducerRegistration.Position position) {
        storyZh = story.zh();
        storyEn = story.en();
        latitude = position.latitude();
        longitude = position.longitude();
    }

    /** It has moved. */
    public void relocate(ProducerRegistration.Position position) {
        latitude = position.latitude();
        longitude = position.longitude();
    }

    /** Measure 6: a workshop that has grown strong keeps its identity as an enterprise. */
    public void becomeEnterprise() {
        if (!kind.isWorkshop()) {
            throw new BrokenInvariant("Producer " + id + " is an enterprise already");
        }
        kind = ProducerKind.LICENSED_ENTERPRISE;
    }
}
