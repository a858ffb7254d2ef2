package org.tsagaan.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Chinese words that are never cut. Words are compared in simplified characters. */
public final class Dictionary {

    private static final Dictionary OURS = withMore(List.of());

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
    public int longestAt(String text, int start, int end) {
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

    /** The market's own words alone. */
    static Dictionary ours() {
        return OURS;
    }

    /**
     * Its words in a text, in order: the longest before the shorter.
     *
     * @param text in simplified characters
     */
    List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int length = longestAt(text, at, text.length());
            if (length > 0) {
                words.add(new Span(at, at + length));
            }
            at += Math.max(1, length);
        }
        return words;
    }

    /** Its words in a text, and what stands between them. */
    List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int end = 0;
        for (Span word : words(text)) {
            if (word.start() > end) {
                pieces.add(text.substring(end, word.start()));
            }
            pieces.add(word.of(text));
            end = word.end();
        }
        if (end < text.length()) {
            pieces.add(text.substring(end));
        }
        return pieces;
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
