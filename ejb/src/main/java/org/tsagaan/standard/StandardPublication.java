package org.tsagaan.standard;

/**
 * A standard to be entered in the registry.
 *
 * @param code as printed, without the year: {@code DBS15/001.3}
 * @param kind who sets it
 * @param titleZh Chinese title
 * @param titleEn English title
 * @param issuer who sets it, such as an association; may be empty
 */
public record StandardPublication(
        String code, StandardKind kind, String titleZh, String titleEn, String issuer) {}
