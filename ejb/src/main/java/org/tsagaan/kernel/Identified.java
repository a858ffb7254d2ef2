package org.tsagaan.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate with an identity of its own. All take their ids from one sequence, so that an id of
 * one kind never names a row of another.
 */
@MappedSuperclass
public abstract class Identified {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "market_ids")
    @SequenceGenerator(name = "market_ids", sequenceName = "id_seq", allocationSize = 100)
    @Column(name = "id")
    private @Nullable Long id;

    @Version
    @Column(name = "version")
    private int version;

    /**
     * @throws BrokenInvariant before it has been stored
     */
    public long id() {
        if (id == null) {
            throw new BrokenInvariant("Not stored yet: " + getClass().getSimpleName());
        }
        return id;
    }

    public int version() {
        return version;
    }
}
