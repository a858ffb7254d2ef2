package org.tsagaan.analysis.filter;

import com.github.promeg.pinyinhelper.Pinyin;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tsagaan.analysis.Resource;
import org.tsagaan.analysis.word.Traditional;

/**
 * How a word is read in Mandarin, without tones; ü is written v, as it is typed. Characters that
 * are not Chinese stand for themselves.
 *
 * @param full every syllable in full: naidoufu
 * @param initials the first letter of every syllable: ndf
 * @param chinese how many of its characters are Chinese
 */
record Reading(String full, String initials, int chinese) {

    private static final Map<String, List<String>> IRREGULAR =
            Resource.READINGS
                    .lines()
                    .map(line -> Arrays.asList(line.split(" ", -1)))
                    .collect(
                            Collectors.toMap(
                                    List::getFirst, words -> words.subList(1, words.size())));

    private static final int LONGEST_IRREGULAR =
            IRREGULAR.keySet().stream().mapToInt(String::length).max().orElse(0);

    static Reading of(CharSequence word) {
        String text = Traditional.simplify(word.toString());
        StringBuilder full = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        int chinese = 0;
        int next = 0;
        while (next < text.length()) {
            List<String> sounds = soundsAt(text, next);
            chinese += Pinyin.isChinese(text.charAt(next)) ? sounds.size() : 0;
            next += sounds.size();
            for (String sound : sounds) {
                full.append(sound);
                initials.append(sound.charAt(0));
            }
        }
        return new Reading(full.toString(), initials.toString(), chinese);
    }

    /** One sound for each character that it reads. */
    private static List<String> soundsAt(String text, int start) {
        int longest = Math.min(LONGEST_IRREGULAR, text.length() - start);
        for (int length = longest; length > 1; length--) {
            List<String> sounds = IRREGULAR.get(text.substring(start, start + length));
            if (sounds != null) {
                return sounds;
            }
        }
        return List.of(soundOf(text.charAt(start)));
    }

    private static String soundOf(char character) {
        return Pinyin.isChinese(character)
                ? Pinyin.toPinyin(character).toLowerCase(Locale.ROOT)
                : String.valueOf(character);
    }
}
