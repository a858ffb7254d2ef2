package org.tsagaan.licensing;

/** What a recognition makes of an organisation (notice 内政办发〔2022〕4号, measures 6 and 9). */
public enum RecognitionKind {
    /** 示范店: may sell the goods of the producers it has supply agreements with. */
    DEMONSTRATION_STORE,
    /** 示范园区. */
    DEMONSTRATION_PARK
}
