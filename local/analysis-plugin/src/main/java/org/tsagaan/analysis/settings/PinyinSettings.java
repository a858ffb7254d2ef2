package org.tsagaan.analysis.settings;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;

/** Settings of {@code tsagaan_pinyin}: what is given for a Chinese word. */
@AnalysisSettings
public interface PinyinSettings {

    /** The word as it is. */
    @BooleanSetting(path = "original", defaultValue = true)
    boolean original();

    /** Its syllables in full. */
    @BooleanSetting(path = "full", defaultValue = true)
    boolean full();

    /** The first letters of its syllables. */
    @BooleanSetting(path = "initials", defaultValue = true)
    boolean initials();
}
