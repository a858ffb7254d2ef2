package org.tsagaan.catalog;

/** How goods are to be kept until eaten. */
public enum Storage {
    AMBIENT,
    /** 0–4 °C. */
    CHILLED,
    /** −18 °C or colder. */
    FROZEN;

    /** Whether they travel by cold chain. */
    public boolean needsColdChain() {
        return this != AMBIENT;
    }
}
