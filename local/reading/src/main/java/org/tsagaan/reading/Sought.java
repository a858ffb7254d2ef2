package org.tsagaan.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What was sought, and where it stands in names: as it was typed, in whichever case and width, with
 * or without diacritics, in simplified or traditional characters, and in Chinese names also as
 * pinyin, in full, begun, or by initials. Made once for a search, then asked for each of its texts.
 */
public final class Sought {

    /** Words of fewer letters beside others are looked for as they are: many words begin so. */
    private static final int SHORTEST_BEGINNING = 3;

    private static final Set<String> ENDINGS = Set.of("s", "es", "'s");
    private static final Pattern PINYIN = Pattern.compile("[a-z']+");

    private final List<String> chinese = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private Sought(String text, Collection<String> alsoCalled) {
        Runs.chineseApart(text)
                .forEachRemaining(
                        run -> {
                            if (Writing.isHan(text.codePointAt(run.start()))) {
                                chinese.addAll(Dictionary.ours().pieces(run.of(text)));
                            } else {
                                words.add(run.of(text));
                            }
                        });
        alsoCalled.forEach(name -> names.add(Folded.of(name.strip()).text()));
    }

    /**
     * What was typed.
     *
     * @param alsoCalled other names of what it names, marked where they stand whole
     */
    public static Sought of(String typed, Collection<String> alsoCalled) {
        return new Sought(Folded.of(typed).text(), alsoCalled);
    }

    /** Where it stands in a text: in order and apart from each other. */
    public List<Span> in(String text) {
        Folded folded = Folded.of(text);
        String letters = folded.text();
        Marks marks = new Marks();
        Runs.chineseApart(letters)
                .forEachRemaining(
                        run -> {
                            if (Writing.isHan(letters.codePointAt(run.start()))) {
                                markChinese(letters, run, marks);
                                markSounds(run.of(letters), run.start(), marks);
                            } else {
                                markWord(run.of(letters), run.start(), marks);
                            }
                        });
        markNames(letters, marks);
        return marks.spans().stream().map(folded::origin).toList();
    }

    /** A piece that stands nowhere whole is marked in parts, as bigrams find it. */
    private void markChinese(String letters, Span run, Marks marks) {
        for (String piece : chinese) {
            if (!marks.addAll(letters, run, piece)) {
                markParts(run.of(letters), run.start(), piece, marks);
            }
        }
    }

    private static void markParts(String run, int offset, String piece, Marks marks) {
        for (int i = 0; i < run.length(); i++) {
            for (int j = 0; j < piece.length(); j++) {
                boolean goesOn = i > 0 && j > 0 && run.charAt(i - 1) == piece.charAt(j - 1);
                int length = goesOn ? 0 : common(run, i, piece, j);
                if (length > 1) {
                    marks.add(offset + i, offset + i + length);
                }
            }
        }
    }

    private static int common(String one, int from, String other, int otherFrom) {
        int length = 0;
        while (from + length < one.length()
                && otherFrom + length < other.length()
                && one.charAt(from + length) == other.charAt(otherFrom + length)) {
            length++;
        }
        return length;
    }

    /** Pinyin with spaces is first read as one word. */
    private void markSounds(String run, int offset, Marks marks) {
        List<String> pinyin =
                words.stream()
                        .filter(word -> PINYIN.matcher(word).matches())
                        .map(word -> word.replace("'", ""))
                        .toList();
        if (pinyin.isEmpty()) {
            return;
        }
        Sounds sounds = Sounds.of(run);
        boolean whole =
                pinyin.size() == words.size()
                        && sounds.mark(String.join("", pinyin), offset, marks);
        if (!whole) {
            pinyin.stream()
                    .filter(word -> word.length() > 1)
                    .forEach(word -> sounds.mark(word, offset, marks));
        }
    }

    private void markWord(String word, int offset, Marks marks) {
        for (String sought : words) {
            boolean mayBegin = words.size() == 1 || sought.length() >= SHORTEST_BEGINNING;
            if (word.equals(sought) || (mayBegin && word.startsWith(sought))) {
                marks.add(offset, offset + sought.length());
            } else if (sought.startsWith(word)
                    && ENDINGS.contains(sought.substring(word.length()))) {
                marks.add(offset, offset + word.length());
            }
        }
    }

    private void markNames(String letters, Marks marks) {
        for (String name : names) {
            int at = name.isEmpty() ? -1 : letters.indexOf(name);
            while (at >= 0) {
                int end = at + name.length();
                if (Writing.isWhole(letters, at, end)) {
                    marks.add(at, end);
                }
                at = letters.indexOf(name, end);
            }
        }
    }
}
