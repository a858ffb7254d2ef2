package org.tsagaan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void hasOneSyllableForEachCharacterOfEveryIrregularWord() {
        assertThat(Resource.READINGS.lines())
                .isNotEmpty()
                .allSatisfy(
                        line -> {
                            String[] parts = line.split(" ", -1);
                            assertThat(parts).hasSize(parts[0].length() + 1);
                            assertThat(parts).noneMatch(String::isEmpty);
                        });
    }

    @Test
    void readsEveryWordOfTheDictionary() {
        assertThat(Resource.WORDS.lines())
                .allSatisfy(word -> assertThat(Reading.of(word).full()).matches("[a-z]+"));
    }
}
