package org.tsagaan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnNamesTest {

    @Test
    void isWhatANameHasBesideTheWordsOfTheTrade() {
        assertThat(OwnNames.in("双勒勒车家庭奶食坊")).containsExactly("双勒勒车");
        assertThat(OwnNames.in("内蒙古金莲川食品有限公司")).containsExactly("金莲川");
        assertThat(OwnNames.in("上都草场乳食品（示范）公司")).containsExactly("上都草场");
        assertThat(OwnNames.in("阿旗园区榛香车间")).containsExactly("阿旗", "榛香");
        assertThat(OwnNames.in("拴馬樁牧民合作社")).containsExactly("拴马桩");
    }

    @Test
    void isNothingOfWordsThatAllHaveOrOfOtherWriting() {
        assertThat(OwnNames.in("正蓝旗奶豆腐合作社")).isEmpty();
        assertThat(OwnNames.in("Seven Springs · ᠰᠦ᠋ᠨ")).isEmpty();
        assertThat(OwnNames.in("")).isEmpty();
    }

    @Test
    void isNeitherOneCharacterNorASentence() {
        assertThat(OwnNames.in("东合作社")).isEmpty();
        assertThat(OwnNames.in("春夏秋冬东南西北奶食坊")).containsExactly("春夏秋冬东南西北");
        assertThat(OwnNames.in("春夏秋冬东南西北中奶食坊")).isEmpty();
        assertThat(OwnNames.in("𠮷泉·双井 8 号奶食坊")).containsExactly("𠮷泉", "双井");
    }
}
