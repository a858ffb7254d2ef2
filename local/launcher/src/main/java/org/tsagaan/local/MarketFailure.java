package org.tsagaan.local;

/** Something that the person at the keyboard can mend: what happened, and what to do about it. */
public final class MarketFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final String remedy;

    /**
     * @param sentence what happened, one full sentence
     * @param remedy what to do about it, one full sentence
     */
    public MarketFailure(String sentence, String remedy) {
        super(sentence);
        this.sentence = sentence;
        this.remedy = remedy;
    }

    /**
     * @param sentence what happened, one full sentence
     * @param remedy what to do about it, one full sentence
     * @param cause what it came from
     */
    public MarketFailure(String sentence, String remedy, Throwable cause) {
        this(sentence, remedy);
        initCause(cause);
    }

    /** What happened, one full sentence. */
    public String sentence() {
        return sentence;
    }

    /** What to do about it, one full sentence. */
    public String remedy() {
        return remedy;
    }
}
