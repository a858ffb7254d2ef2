package org.tsagaan.analysis.settings;

import java.util.List;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;

/** Settings of {@code tsagaan_stop}. */
@AnalysisSettings
public interface StopSettings {

    /** Words dropped beside punctuation, in small letters. */
    @ListSetting(path = "words")
    List<String> words();
}
