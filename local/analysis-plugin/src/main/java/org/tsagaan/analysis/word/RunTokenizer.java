package org.tsagaan.analysis.word;

import org.tsagaan.reading.Runs;

/** Tokens as {@link Runs} finds them. */
public final class RunTokenizer extends WordTokenizer {

    /** Cuts at spaces and signs only. */
    public RunTokenizer() {
        super(Runs::whole);
    }
}
