package org.tsagaan.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What the layout shows of its reader. The feature that knows people gives one bean of it; without
 * it every reader is a stranger with an empty cart. It must not make a session.
 */
public interface ReaderFacts {
    /** The person signed in, if any. */
    Optional<SignedIn> findSignedIn(HttpServletRequest request);

    /** How many units lie in the reader's cart. */
    int countInCart(HttpServletRequest request);
}
