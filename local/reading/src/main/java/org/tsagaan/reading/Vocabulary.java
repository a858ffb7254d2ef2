package org.tsagaan.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names that are known, to say which of them may be meant by something typed that is not. */
public final class Vocabulary {

    /** A single letter or character may mean anything. */
    private static final int SHORTEST = 2;

    private static final double SURELY_ANOTHER = 0.5;

    private final Map<String, Word> known = new LinkedHashMap<>();

    /**
     * The names, and the words in them.
     *
     * @param names the likelier before the others
     */
    public Vocabulary(Collection<String> names) {
        names.forEach(name -> add(name.strip()));
        names.forEach(name -> pieces(name).forEach(piece -> add(piece.text())));
    }

    private void add(String name) {
        Word word = Word.of(name);
        if (word.letters().length() >= SHORTEST) {
            known.putIfAbsent(word.letters(), word);
        }
    }

    /** A word of a text, and whether the one before it touches it. */
    private record Piece(String text, boolean touches) {}

    /**
     * What may be meant instead, the likeliest first: the nearest name; the text with each word
     * that is not known replaced or left out; each of its words alone. Nothing when all of its
     * words are known.
     */
    public List<String> instead(String typed) {
        List<Piece> pieces = pieces(typed);
        if (pieces.stream().allMatch(piece -> isKnown(piece.text()))) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        nearest(typed).ifPresent(found::add);
        List<String> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            knownOrNearest(piece.text())
                    .ifPresent(
                            word -> {
                                text.append(text.isEmpty() || piece.touches() ? "" : " ");
                                text.append(word);
                                words.add(word);
                            });
        }
        found.add(text.toString());
        words.sort(Comparator.comparingInt(String::length).reversed());
        found.addAll(words);
        found.removeIf(other -> isTheSame(other, typed));
        return List.copyOf(found);
    }

    private boolean isKnown(String text) {
        return known.containsKey(Word.of(text).letters());
    }

    private Optional<String> knownOrNearest(String typed) {
        return isKnown(typed) ? Optional.of(typed) : nearest(typed);
    }

    private static boolean isTheSame(String other, String typed) {
        return other.isEmpty() || Word.of(other).letters().equals(Word.of(typed).letters());
    }

    private Optional<String> nearest(String typed) {
        Word word = Word.of(typed);
        if (word.letters().length() < SHORTEST) {
            return Optional.empty();
        }
        return known.values().stream()
                .map(name -> Map.entry(word.farFrom(name), name.shown()))
                .filter(entry -> entry.getKey() < SURELY_ANOTHER)
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Runs.chineseApart(text)
                .forEachRemaining(
                        run -> {
                            boolean touches = run.start() > 0 && isLetter(text, run.start());
                            List<String> words = words(run.of(text));
                            pieces.add(new Piece(words.getFirst(), touches));
                            words.stream()
                                    .skip(1)
                                    .forEach(word -> pieces.add(new Piece(word, true)));
                        });
        return pieces;
    }

    private static boolean isLetter(String text, int at) {
        return Writing.continuesWord(text.codePointBefore(at));
    }

    private static List<String> words(String run) {
        return Writing.isHan(run.codePointAt(0))
                ? Dictionary.ours().pieces(Traditional.simplify(run))
                : List.of(run);
    }
}
