package org.tsagaan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.analysis.TokenizerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a merchant types, every chain gives tokens an index accepts. */
class AnyTextTest {

    private static final List<String> SCRAPS =
            List.of(
                    "奶豆腐",
                    "正蓝旗",
                    "奶",
                    "豆",
                    "𠮷",
                    "㐀",
                    "〇",
                    "々",
                    "藍",
                    "hurood",
                    "Öröm",
                    "o\u0308",
                    "\u0308",
                    "ᠰᠦ᠋ᠨ",
                    "\u180B",
                    "\u180E",
                    "\u202F",
                    "\u200D",
                    "🥛",
                    "👩\u200D🌾",
                    "\uFE0F",
                    "500g",
                    "3.5",
                    ".",
                    ",",
                    "'",
                    "，",
                    "　",
                    " ",
                    "\n",
                    "\u0000",
                    "ｇ５",
                    "ガ",
                    "ｶﾞ",
                    "한국",
                    "өрөм",
                    "Ё",
                    "عسل",
                    "\u3400\uFE00",
                    "ไทย");

    private static final TokenFilterFactory[] FOLDING = {
        new CjkWidthFilterFactory(),
        new LowercaseFilterFactory(),
        new FoldFilterFactory(),
        new MongolianFilterFactory(),
        new SimplifiedFilterFactory()
    };

    static Stream<Chain> chains() {
        List<TokenFilterFactory> lasts =
                List.of(
                        new StopFilterFactory(List::of),
                        new EnglishStemFilterFactory(),
                        new PinyinFilterFactory(PinyinFilterFactoryTest.settings(true, true, true)),
                        new PinyinFilterFactory(
                                PinyinFilterFactoryTest.settings(false, true, false)),
                        new EdgeNgramFilterFactory(NgramAndStopTest.lengths(1, 20, false)),
                        SynonymFilterFactoryTest.synonyms(true, "奶豆腐, 豆 腐, milk tofu, hurood"));
        Stream<Chain> ours =
                Stream.of(Chain.CHINESE, Chain.RUN)
                        .flatMap(first -> lasts.stream().map(last -> folding(first, last)));
        return Stream.concat(ours, bigrams());
    }

    private static Stream<Chain> bigrams() {
        return Stream.of(true, false)
                .map(unigrams -> new BigramFilterFactory(() -> unigrams))
                .map(pairs -> folding(Chain.STANDARD, pairs));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void givesNothingForNothing(Chain chain) {
        assertThat(chain.terms("")).isEmpty();
        assertThat(chain.terms(" \n　，。")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("chains")
    void holdsForMixedScraps(Chain chain) {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            String text = scraps(random, random.nextInt(40));
            assertThat(chain.tokens(text)).hasSizeLessThanOrEqualTo(60 * text.length());
        }
    }

    /** Not asked of Lucene's own tokenizer, which loses its count at a torn surrogate. */
    @Test
    void holdsForTornSurrogates() {
        for (String torn :
                List.of("\uD83E", "\uDC00", "奶\uD83E", "abc\uD83E", "\uDC00奶豆腐\uD83Ex")) {
            assertThat(Chain.of(Chain.CHINESE, FOLDING).tokens(torn)).isNotNull();
            assertThat(Chain.of(Chain.RUN, FOLDING).tokens(torn)).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("chains")
    void holdsForMoreThanAHundredThousandCharacters(Chain chain) {
        String text =
                Stream.of("x", "奶", "正蓝旗奶豆腐手工", "ᠰᠦ᠋ᠨ ", "𠮷", "🥛")
                        .map(scrap -> scrap.repeat(20_000 / scrap.length()))
                        .collect(Collectors.joining());
        assertThat(text.length()).isGreaterThan(100_000);
        assertThat(chain.tokens(text).size()).isGreaterThan(4_000);
    }

    private static Chain folding(TokenizerFactory first, TokenFilterFactory last) {
        return Chain.of(
                first,
                Stream.concat(Stream.of(FOLDING), Stream.of(last))
                        .toArray(TokenFilterFactory[]::new));
    }

    private static String scraps(Random random, int count) {
        return random.ints(count, 0, SCRAPS.size())
                .mapToObj(SCRAPS::get)
                .collect(Collectors.joining());
    }
}
