package org.tsagaan.web.frame;

import java.util.Optional;

/** Pages that are kept to be shown again, by their plain addresses. */
public interface KeptPages {

    /**
     * The page at an address, if it is kept and nothing that it shows has changed.
     *
     * @param path as it was sent
     */
    Optional<KeptView> find(String path, Language language);
}
