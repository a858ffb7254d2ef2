package org.tsagaan.web.page.chart;

/** What a tone means in a chart. */
public record Key(Tone tone, String meaning) {}
