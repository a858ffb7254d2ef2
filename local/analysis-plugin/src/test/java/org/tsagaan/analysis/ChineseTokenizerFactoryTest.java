package org.tsagaan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseTokenizerFactoryTest {

    private final Chain chinese = Chain.of(Chain.CHINESE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "奶豆腐", "奶皮子", "毕希拉格", "浩乳德", "乌如木", "嚼克", "楚拉", "酸酪蛋", "奶干", "策格", "酸马奶", "黄油",
                "酥油", "奶茶粉", "奶茶"
            })
    void keepsEveryWhiteFoodWhole(String word) {
        assertThat(chinese.terms("手工" + word + "很好")).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "呼和浩特", "包头", "乌海", "赤峰", "通辽", "鄂尔多斯", "呼伦贝尔", "巴彦淖尔", "乌兰察布", "兴安盟", "兴安",
                "锡林郭勒盟", "锡林郭勒", "阿拉善盟", "阿拉善", "二连浩特", "锡林浩特", "阿巴嘎旗", "阿巴嘎", "苏尼特左旗", "苏尼特右旗",
                "东乌珠穆沁旗", "东乌珠穆沁", "西乌珠穆沁旗", "西乌珠穆沁", "镶黄旗", "正镶白旗", "正蓝旗", "阿鲁科尔沁旗", "阿鲁科尔沁",
                "陈巴尔虎旗", "陈巴尔虎"
            })
    void keepsEveryDivisionWhole(String division) {
        assertThat(chinese.terms(division + "奶豆腐")).containsExactly(division, "奶豆腐");
    }

    @Test
    void prefersTheLongestWord() {
        assertThat(chinese.terms("奶茶粉奶茶")).containsExactly("奶茶粉", "奶茶");
        assertThat(chinese.terms("锡林郭勒盟锡林郭勒")).containsExactly("锡林郭勒盟", "锡林郭勒");
    }

    @Test
    void cutsByStatisticsWhatTheDictionaryDoesNotKnow() {
        assertThat(chinese.terms("内蒙古传统手工奶豆腐")).containsExactly("内蒙古", "传统", "手工", "奶豆腐");
    }

    @Test
    void findsTheDictionaryInTraditionalTextAndGivesItsOwnCharacters() {
        assertThat(chinese.terms("正藍旗奶豆腐")).containsExactly("正藍旗", "奶豆腐");
    }

    @Test
    void keepsWordsOfOtherWritingWhole() {
        assertThat(chinese.terms("ᠰᠦ᠋ᠨ ᠢᠳᠡᠭᠡ Hurood奶豆腐500g，3.5% herder's GB/T"))
                .containsExactly(
                        "ᠰᠦ᠋ᠨ", "ᠢᠳᠡᠭᠡ", "Hurood", "奶豆腐", "500g", "3.5", "herder's", "GB", "T");
    }

    @Test
    void keepsAMongolianSuffixWithItsWord() {
        assertThat(chinese.terms("ᠰᠦ\u202Fᠶᠢᠨ ᠴᠠᠭᠠ\u180Eᠠ"))
                .containsExactly("ᠰᠦ\u202Fᠶᠢᠨ", "ᠴᠠᠭᠠ\u180Eᠠ");
    }

    @Test
    void countsOffsetsInTheText() {
        assertThat(chinese.tokens("🥛 奶豆腐，𠮷"))
                .containsExactly(new Token("奶豆腐", 3, 6, 0, 1), new Token("𠮷", 7, 9, 1, 1));
    }

    @Test
    void takesFurtherWords() {
        String name = "金莲川奶食";
        assertThat(chinese.terms(name)).doesNotContain("金莲川");
        assertThat(Chain.of(new ChineseTokenizerFactory(() -> List.of("金莲川"))).terms(name))
                .contains("金莲川");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "奶", "milk", "奶 豆腐"})
    void refusesAFurtherWordThatIsNotChinese(String word) {
        assertThatThrownBy(() -> new ChineseTokenizerFactory(() -> List.of(word)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two or more Chinese characters");
    }
}
