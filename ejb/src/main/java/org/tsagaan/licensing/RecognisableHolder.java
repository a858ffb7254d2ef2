package org.tsagaan.licensing;

import java.util.Optional;

/**
 * A store or a park, which can be recognised.
 *
 * @param kind as what it can be recognised
 * @param newest its recognition in force, else the last that it had; empty when it never had one
 */
public record RecognisableHolder(
        long id,
        RecognitionKind kind,
        String nameZh,
        String nameEn,
        String divisionZh,
        String divisionEn,
        Optional<RecognitionView> newest) {}
