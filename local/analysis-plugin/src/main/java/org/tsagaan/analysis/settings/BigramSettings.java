package org.tsagaan.analysis.settings;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;

/** Settings of {@code tsagaan_bigram}. */
@AnalysisSettings
public interface BigramSettings {

    /** Whether the single characters are given too. */
    @BooleanSetting(path = "output_unigrams", defaultValue = false)
    boolean outputUnigrams();
}
