package org.tsagaan.inspection;

/** Who pays for an inspection (notice 内政办发〔2022〕4号, measure 7). */
public enum Payer {
    /** The producer. */
    SELF,
    /** The park, for its tenants. */
    PARK,
    /** The public: a subsidy for workshops, or the authority that had it sampled. */
    PUBLIC;

    /**
     * What the producer owes of a fee.
     *
     * @param fee in fen
     * @param publicMoney what public money would bear of it, in fen
     */
    long owed(long fee, long publicMoney) {
        return switch (this) {
            case SELF -> fee;
            case PARK -> 0;
            case PUBLIC -> fee - publicMoney;
        };
    }
}
