package org.tsagaan.reading;

import com.github.promeg.pinyinhelper.Pinyin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a word is read in Mandarin, without tones; ü is written v, as it is typed. Characters that
 * are not Chinese stand for themselves.
 *
 * @param sounds one for each UTF-16 unit of the word
 * @param chinese how many of its characters are Chinese
 */
public record Reading(List<String> sounds, int chinese) {

    private static final Map<String, List<String>> IRREGULAR =
            Resource.READINGS
                    .lines()
                    .map(line -> Arrays.asList(line.split(" ", -1)))
                    .collect(
                            Collectors.toMap(
                                    List::getFirst, words -> words.subList(1, words.size())));

    private static final int LONGEST_IRREGULAR =
            IRREGULAR.keySet().stream().mapToInt(String::length).max().orElse(0);

    public Reading {
        sounds = List.copyOf(sounds);
    }

    /** Reads a word, in simplified or in traditional characters. */
    public static Reading of(CharSequence word) {
        String text = Traditional.simplify(word.toString());
        List<String> read = new ArrayList<>(text.length());
        int chinese = 0;
        while (read.size() < text.length()) {
            int next = read.size();
            List<String> sounds = soundsAt(text, next);
            chinese += Pinyin.isChinese(text.charAt(next)) ? sounds.size() : 0;
            read.addAll(sounds);
        }
        return new Reading(read, chinese);
    }

    /** Every syllable in full: naidoufu. */
    public String full() {
        return String.join("", sounds);
    }

    /** The first letter of every syllable: ndf. */
    public String initials() {
        StringBuilder initials = new StringBuilder(sounds.size());
        sounds.forEach(sound -> initials.append(sound.charAt(0)));
        return initials.toString();
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
