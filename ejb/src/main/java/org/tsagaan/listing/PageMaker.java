package org.tsagaan.listing;

/** Who put a page of a search in order: only the same can go on from where it ended. */
public enum PageMaker {
    ELASTICSEARCH,
    /** Elasticsearch too, by what counts beside the words, which very many offers bear in full. */
    ELASTICSEARCH_BY_REGARD,
    DATABASE
}
