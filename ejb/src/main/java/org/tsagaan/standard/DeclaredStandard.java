package org.tsagaan.standard;

/**
 * An enterprise standard that its producer declares publicly, with its first edition.
 *
 * @param producerId whose it is
 * @param code as printed, without the year: {@code Q/DEMO 0007S}
 * @param titleZh Chinese title
 * @param titleEn English title
 * @param first its first edition
 */
public record DeclaredStandard(
        long producerId, String code, String titleZh, String titleEn, DeclaredEdition first) {}
