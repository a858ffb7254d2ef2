package org.tsagaan.analysis.word;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tsagaan.analysis.Resource;

/** The Chinese words that are never cut. Words are compared in simplified characters. */
public final class Dictionary {

    private final Node root = new Node();

    private Dictionary(Stream<String> words) {
        words.forEach(this::add);
    }

    /**
     * The market's own words and some more.
     *
     * @param more further words
     * @throws IllegalArgumentException if one of them is not two or more Chinese characters
     */
    public static Dictionary withMore(Collection<String> more) {
        return new Dictionary(Stream.concat(Resource.WORDS.lines(), more.stream()));
    }

    /**
     * The length of the longest word that begins at a place.
     *
     * @param text in simplified characters
     * @param start where the word would begin
     * @param end what lies from here on is not looked at
     * @return UTF-16 units, 0 if no word begins there
     */
    int longestAt(String text, int start, int end) {
        int longest = 0;
        @Nullable Node node = root;
        for (int i = start; i < end; i++) {
            node = node.next.get(text.charAt(i));
            if (node == null) {
                return longest;
            }
            if (node.endsWord) {
                longest = i + 1 - start;
            }
        }
        return longest;
    }

    private void add(String word) {
        if (word.codePointCount(0, word.length()) < 2
                || !word.codePoints().allMatch(Writing::isHan)) {
            throw new IllegalArgumentException(
                    "A word of the dictionary is two or more Chinese characters, not: " + word);
        }
        Node node = root;
        for (char character : Traditional.simplify(word).toCharArray()) {
            node = node.next.computeIfAbsent(character, unused -> new Node());
        }
        node.endsWord = true;
    }

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(2);
        private boolean endsWord;
    }
}
