package org.tsagaan.licensing;

/**
 * A store or a park, which can be recognised.
 *
 * @param kind as what it can be recognised
 */
public record RecognisableHolder(
        long id,
        RecognitionKind kind,
        String nameZh,
        String nameEn,
        String divisionZh,
        String divisionEn) {}
