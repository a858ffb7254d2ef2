package org.tsagaan.kernel;

import jakarta.ejb.ApplicationException;

/**
 * What was named does not exist, or is not the asker's to know of: the two are never told apart, so
 * that ids can not be probed. The transaction is undone.
 */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    private final String kind;

    /**
     * @param kind what was looked for, a key of the faces' messages, for example {@code order}
     */
    public NotFound(String kind) {
        super(kind + " not found");
        this.kind = kind;
    }

    public String kind() {
        return kind;
    }
}
