package org.tsagaan.licensing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.tsagaan.licensing.ProducerRegistration.Position;
import org.tsagaan.licensing.ProducerRegistration.Story;

/**
 * A food park in which workshops work under one management (notice 内政办发〔2022〕4号, measure 6). It
 * begins when the regulator enters it, is described anew, and is never removed.
 */
@Entity
@Table(name = "park")
public class Park {

    @Id
    @Column(name = "id")
    private long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "story_zh")
    private String storyZh;

    @Column(name = "story_en")
    private String storyEn;

    @Column(name = "latitude")
    private double latitude;

    @Column(name = "longitude")
    private double longitude;

    protected Park() {}

    /**
     * @param id of an organisation of kind {@code PARK}
     */
    public Park(long id, Story story, Position position) {
        this.id = id;
        describe(story, position);
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public final void describe(Story story, Position position) {
        storyZh = story.zh();
        storyEn = story.en();
        latitude = position.latitude();
        longitude = position.longitude();
    }
}
