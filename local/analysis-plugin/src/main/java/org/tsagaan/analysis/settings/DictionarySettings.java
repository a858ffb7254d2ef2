package org.tsagaan.analysis.settings;

import java.util.List;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;

/** Settings of {@code tsagaan_chinese}. */
@AnalysisSettings
public interface DictionarySettings {

    /** Words beside those of the dictionary, each of two or more Chinese characters. */
    @ListSetting(path = "words")
    List<String> words();
}
