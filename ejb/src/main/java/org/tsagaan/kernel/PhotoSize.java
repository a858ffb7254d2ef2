package org.tsagaan.kernel;

/** In which sizes a photograph is kept, by the pixels of its longer side. */
public enum PhotoSize {
    SMALL(320),
    MEDIUM(960),
    LARGE(1600);

    private final int longestSide;

    PhotoSize(int longestSide) {
        this.longestSide = longestSide;
    }

    /** Pixels that the longer side has at most. */
    public int longestSide() {
        return longestSide;
    }
}
