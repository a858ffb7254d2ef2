package org.tsagaan.analysis.settings;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.IntSetting;

/** Settings of {@code tsagaan_edge_ngram}. */
@AnalysisSettings
public interface EdgeNgramSettings {

    /** Characters of the shortest beginning, at least 1. */
    @IntSetting(path = "min_gram", defaultValue = 1)
    int minGram();

    /** Characters of the longest beginning. */
    @IntSetting(path = "max_gram", defaultValue = 20)
    int maxGram();

    /** Whether a word longer or shorter than those is given too. */
    @BooleanSetting(path = "preserve_original", defaultValue = false)
    boolean preserveOriginal();
}
