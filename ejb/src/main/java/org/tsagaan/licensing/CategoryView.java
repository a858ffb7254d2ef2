package org.tsagaan.licensing;

/**
 * A category of white food.
 *
 * @param code its key
 * @param nameZh Chinese name
 * @param otherNameZh another Chinese name it is known by
 * @param nameEn English name
 * @param romanised Mongolian names in Latin letters
 * @param nameMn traditional Mongolian name: a draft, not yet read by a reader of it
 * @param descriptionZh what it is, in Chinese
 * @param descriptionEn what it is, in English
 */
public record CategoryView(
        String code,
        String nameZh,
        String otherNameZh,
        String nameEn,
        String romanised,
        String nameMn,
        String descriptionZh,
        String descriptionEn) {}
