package org.tsagaan.search.index;

/** Elasticsearch did not answer, or could not do what was asked: the market goes on without. */
public final class Away extends Exception {

    public Away(String what, Throwable cause) {
        super(what, cause);
    }

    public Away(String what) {
        super(what);
    }
}
