package org.tsagaan.kernel;

import jakarta.ejb.ApplicationException;

/**
 * Something that must never be so was found to be so: a fault of ours. The transaction is undone.
 */
@ApplicationException(rollback = true)
public class BrokenInvariant extends RuntimeException {

    public BrokenInvariant(String message) {
        super(message);
    }
}
