package org.tsagaan.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * What a seller's name has of its own: {@code 双勒勒车} of {@code 双勒勒车家庭奶食坊}. It is a word of no
 * dictionary, and whoever looks for the seller types it as one.
 */
public final class OwnNames {

    private static final int LONGEST = 8;
    private static final Dictionary COMMON = Dictionary.withMore(Resource.TRADE.lines().toList());

    private OwnNames() {}

    /**
     * The runs of two to eight Chinese characters that stand between the words which names of
     * sellers have in common, in simplified characters.
     */
    public static List<String> in(String name) {
        String text = Traditional.simplify(name);
        List<String> found = new ArrayList<>();
        int from = 0;
        for (Span word : COMMON.words(text)) {
            addRuns(text.substring(from, word.start()), found);
            from = word.end();
        }
        addRuns(text.substring(from), found);
        return List.copyOf(found);
    }

    private static void addRuns(String between, List<String> found) {
        StringBuilder run = new StringBuilder();
        between.codePoints()
                .forEach(
                        character -> {
                            if (Writing.isHan(character)) {
                                run.appendCodePoint(character);
                            } else {
                                addRun(run, found);
                            }
                        });
        addRun(run, found);
    }

    private static void addRun(StringBuilder run, List<String> found) {
        int length = run.codePointCount(0, run.length());
        if (length >= 2 && length <= LONGEST) {
            found.add(run.toString());
        }
        run.setLength(0);
    }
}
