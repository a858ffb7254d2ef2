package org.tsagaan.mark;

/** What a mark says (notice 内政办发〔2022〕4号, measures 4 and 9), in the order of badges. */
public enum MarkKind {
    /** 区域公共品牌. */
    REGIONAL_PUBLIC_BRAND,
    /** 地理标志. */
    GEOGRAPHICAL_INDICATION,
    /** 商标. */
    TRADEMARK,
    /** 危害分析与关键控制点（HACCP）体系认证. */
    HACCP,
    /** 良好生产规范（GMP）认证. */
    GMP,
    /** 食品安全管理体系认证. */
    FOOD_SAFETY_SYSTEM
}
