package org.tsagaan.inspection;

/** Whose laboratory it is (notice 内政办发〔2022〕4号, measure 7). */
public enum LaboratoryKind {
    /** The local regulator's. */
    REGULATOR,
    /** A food park's own. */
    PARK,
    /** A third party whose service is bought. */
    THIRD_PARTY
}
