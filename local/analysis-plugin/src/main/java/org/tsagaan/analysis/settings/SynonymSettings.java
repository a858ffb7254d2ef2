package org.tsagaan.analysis.settings;

import java.util.List;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.ListSetting;

/** Settings of {@code tsagaan_synonym}. */
@AnalysisSettings
public interface SynonymSettings {

    /** Rules in Solr's notation, one each. */
    @ListSetting(path = "synonyms")
    List<String> synonyms();

    /** Whether equals find each other; else all become the first. */
    @BooleanSetting(path = "expand", defaultValue = true)
    boolean expand();
}
