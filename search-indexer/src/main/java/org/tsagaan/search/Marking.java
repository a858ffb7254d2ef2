package org.tsagaan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tsagaan.reading.Sought;
import org.tsagaan.search.query.Synonyms;

/** Says where in the texts of a page stands what was sought, without asking anybody. */
@ApplicationScoped
public class Marking {

    @Inject private Synonyms synonyms;

    /** What was typed, with the other names under which it is found. */
    public Sought of(String typed) {
        return Sought.of(typed, synonyms.of(typed));
    }
}
