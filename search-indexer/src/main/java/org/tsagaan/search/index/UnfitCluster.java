package org.tsagaan.search.index;

/** Elasticsearch lacks what the index needs, and no waiting will help: the start is refused. */
public final class UnfitCluster extends RuntimeException {

    public UnfitCluster(String fault) {
        super(fault);
    }
}
