package org.tsagaan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsagaan.analysis.settings.PinyinSettings;

class PinyinFilterFactoryTest {

    @Test
    void stacksTheSyllablesAndTheirInitialsOnTheWord() {
        assertThat(pinyin(true, true, true).graph("正蓝旗奶豆腐 milk"))
                .containsExactly(
                        "正蓝旗@0", "zhenglanqi@0", "zlq@0", "奶豆腐@1", "naidoufu@1", "ndf@1", "milk@2");
    }

    @Test
    void coversTheWordWithTheOffsetsOfItsPinyin() {
        assertThat(pinyin(false, false, true).tokens("新奶豆腐"))
                .last()
                .isEqualTo(new Token("ndf", 1, 4, 1, 1));
    }

    @Test
    void givesNoInitialForASingleCharacter() {
        assertThat(pinyin(true, true, true).terms("奶")).containsExactly("奶", "nai");
        assertThat(pinyin(false, false, true).terms("奶")).containsExactly("nai");
    }

    @ParameterizedTest
    @CsvSource({
        "锡林郭勒盟,xilinguolemeng,xlglm",
        "嚼克,jiaoke,jk",
        "鄂尔多斯,eerduosi,eeds",
        "巴彦淖尔,bayannaoer,byne",
        "重庆,chongqing,cq",
        "長調,changdiao,cd",
        "绿,lv,"
    })
    void readsNamesAsTheyAreSpoken(String word, String full, String initials) {
        Chain whole = Chain.of(Chain.RUN, new PinyinFilterFactory(settings(false, true, true)));
        assertThat(whole.terms(word)).contains(full);
        if (initials != null) {
            assertThat(whole.terms(word)).contains(initials);
        }
    }

    @Test
    void readsAnIrregularWordInsideALongerRun() {
        Chain whole = Chain.of(Chain.RUN, new PinyinFilterFactory(settings(false, true, true)));
        assertThat(whole.terms("锡林郭勒长调A2")).containsExactly("xilinguolechangdiaoA2", "xlglcdA2");
    }

    @Test
    void refusesToGiveNothing() {
        assertThatThrownBy(() -> pinyin(false, false, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Pinyin needs original, full or initials");
    }

    private static Chain pinyin(boolean original, boolean full, boolean initials) {
        return Chain.of(Chain.CHINESE, new PinyinFilterFactory(settings(original, full, initials)));
    }

    static PinyinSettings settings(boolean original, boolean full, boolean initials) {
        return new PinyinSettings() {
            @Override
            public boolean original() {
                return original;
            }

            @Override
            public boolean full() {
                return full;
            }

            @Override
            public boolean initials() {
                return initials;
            }
        };
    }
}
