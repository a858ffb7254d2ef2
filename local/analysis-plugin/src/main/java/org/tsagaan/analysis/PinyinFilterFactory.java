package org.tsagaan.analysis;

import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.tsagaan.analysis.filter.PinyinFilter;
import org.tsagaan.analysis.filter.PinyinFilter.Form;
import org.tsagaan.analysis.settings.PinyinSettings;

/** Chinese words with their pinyin, in full and by initials. */
@NamedComponent("tsagaan_pinyin")
public final class PinyinFilterFactory implements TokenFilterFactory {

    private final Set<Form> forms = EnumSet.noneOf(Form.class);

    /**
     * Takes what is to be given for a Chinese word.
     *
     * @throws IllegalArgumentException if that is nothing
     */
    @Inject
    public PinyinFilterFactory(PinyinSettings settings) {
        include(Form.ORIGINAL, settings.original());
        include(Form.FULL, settings.full());
        include(Form.INITIALS, settings.initials());
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("Pinyin needs original, full or initials");
        }
    }

    @Override
    public TokenStream create(TokenStream in) {
        return new PinyinFilter(in, forms);
    }

    private void include(Form form, boolean wanted) {
        if (wanted) {
            forms.add(form);
        }
    }
}
