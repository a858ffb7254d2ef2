package org.tsagaan.storefront;

/**
 * What a seller says of its storefront, in Chinese and in English.
 *
 * @param storyZh whose storefront it is and how its goods are made; empty when it says nothing,
 *     then a producer's is what it said of itself when it applied
 */
public record StorefrontTexts(String nameZh, String nameEn, String storyZh, String storyEn) {}
