package org.tsagaan.analysis.word;

/** Tokens as {@link RunCutter} finds them. */
public final class RunTokenizer extends WordTokenizer {

    /** Cuts at spaces and signs only. */
    public RunTokenizer() {
        super(new RunCutter());
    }
}
