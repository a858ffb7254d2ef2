package org.tsagaan.account;

/**
 * A province-level division to which goods can be sent (GB/T 2260).
 *
 * @param code six digits
 * @param nameZh Chinese name
 * @param nameEn English name
 */
public record Province(String code, String nameZh, String nameEn) {}
