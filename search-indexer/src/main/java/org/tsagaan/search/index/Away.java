package org.tsagaan.search.index;

import org.jspecify.annotations.Nullable;

/** Elasticsearch did not answer, or could not do what was asked: the market goes on without. */
public final class Away extends Exception {

    private final Kind kind;

    /** What kept it from doing what was asked. */
    enum Kind {
        /** There was no answer. */
        SILENCE,
        /** It answers, and can do nothing of the kind now. */
        UNABLE,
        /** It finds fault with what was asked, and may well take something else. */
        REFUSAL
    }

    Away(Kind kind, String what, @Nullable Throwable cause) {
        super(what, cause);
        this.kind = kind;
    }

    /** Something is not there that was asked for. */
    public Away(String what) {
        this(Kind.UNABLE, what, null);
    }

    Kind kind() {
        return kind;
    }
}
