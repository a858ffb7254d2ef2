package org.tsagaan.account;

import org.jspecify.annotations.Nullable;

/**
 * An administrative division of Inner Mongolia (GB/T 2260).
 *
 * @param code six digits
 * @param parentCode the league or city it belongs to; null for a league or city itself
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Division(
        String code,
        @Nullable String parentCode,
        String nameZh,
        String nameEn,
        double latitude,
        double longitude) {}
