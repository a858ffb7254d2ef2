package org.tsagaan.web.api;

/** A name in both languages of the market. */
@Means("A name in both languages of the market.")
public record Named(
        @Means(value = "In Chinese.", example = "锡林郭勒奶豆腐") String zh,
        @Means(value = "In English.", example = "Xilingol hurood") String en) {}
