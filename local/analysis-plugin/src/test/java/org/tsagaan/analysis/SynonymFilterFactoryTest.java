package org.tsagaan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.elasticsearch.plugin.analysis.AnalysisMode;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.junit.jupiter.api.Test;
import org.tsagaan.analysis.settings.SynonymSettings;

class SynonymFilterFactoryTest {

    private final LowercaseFilterFactory lowercase = new LowercaseFilterFactory();
    private final FoldFilterFactory fold = new FoldFilterFactory();

    @Test
    void readsRulesByTheChainTheyStandBehind() {
        TokenFilterFactory synonyms = synonyms(true, "奶皮子, Öröm, Clotted Cream");
        Chain search = Chain.of(Chain.CHINESE, lowercase, fold, synonyms);
        assertThat(search.graph("ÖRÖM"))
                .containsExactlyInAnyOrder("orom@0+2", "奶皮子@0+2", "clotted@0", "cream@1");
        assertThat(search.graph("clotted cream")).contains("奶皮子@0+2", "orom@0+2");
    }

    @Test
    void readsTheSameRulesAnewForAnotherKindOfChain() {
        TokenFilterFactory synonyms = synonyms(true, "新奶皮, cream");
        assertThat(Chain.of(Chain.RUN, lowercase, synonyms).graph("新奶皮"))
                .containsExactlyInAnyOrder("新奶皮@0", "cream@0");
        assertThat(Chain.of(Chain.CHINESE, lowercase, synonyms).graph("新奶皮"))
                .contains("新@0", "cream@0+2", "奶皮@1")
                .hasSize(3);
    }

    @Test
    void followsOneWayRules() {
        Chain search = Chain.of(Chain.CHINESE, synonyms(true, "kumis => 策格"));
        assertThat(search.terms("kumis")).containsExactly("策格");
        assertThat(search.terms("策格")).containsExactly("策格");
    }

    @Test
    void makesEqualsTheFirstWhenNotExpanding() {
        assertThat(Chain.of(Chain.CHINESE, synonyms(false, "黄油, butter")).terms("butter"))
                .containsExactly("黄油");
    }

    @Test
    void changesNothingWithoutRules() {
        assertThat(Chain.of(Chain.CHINESE, synonyms(true)).terms("奶茶")).containsExactly("奶茶");
        assertThat(Chain.of(Chain.CHINESE, synonyms(true, "# nothing")).terms("奶茶"))
                .containsExactly("奶茶");
    }

    @Test
    void refusesARuleOfWhichTheChainLeavesNothing() {
        Chain search = Chain.of(Chain.CHINESE, synonyms(true, "奶茶, ！"));
        assertThatThrownBy(() -> search.terms("奶茶"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("eliminated");
    }

    @Test
    void runsAtSearchTimeOnly() {
        assertThat(synonyms(true).getAnalysisMode()).isEqualTo(AnalysisMode.SEARCH_TIME);
    }

    static SynonymFilterFactory synonyms(boolean expand, String... rules) {
        return new SynonymFilterFactory(
                new SynonymSettings() {
                    @Override
                    public List<String> synonyms() {
                        return List.of(rules);
                    }

                    @Override
                    public boolean expand() {
                        return expand;
                    }
                });
    }
}
