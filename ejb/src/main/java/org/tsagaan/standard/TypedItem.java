package org.tsagaan.standard;

import org.jspecify.annotations.Nullable;

/**
 * An item as somebody wrote it; what its plan does not need may be empty.
 *
 * @param plan of which kind its limit is; null when that was not said
 * @param limit bound of a scalar limit
 * @param n samples of a sampling plan
 * @param c samples of it that may exceed m
 * @param m limit of a good sample
 * @param bigM limit that no sample may exceed
 * @param demandZh what is demanded of what is judged in words
 * @param source where the limit was read
 */
public record TypedItem(
        String itemCode,
        String nameZh,
        String nameEn,
        String unit,
        @Nullable LimitPlan plan,
        String limit,
        String n,
        String c,
        String m,
        String bigM,
        String demandZh,
        String demandEn,
        boolean microbial,
        boolean mandatory,
        LimitSource source) {}
