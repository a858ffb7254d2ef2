package org.tsagaan.analysis.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.apache.lucene.analysis.cn.smart.hhmm.SegToken;
import org.tsagaan.reading.Dictionary;
import org.tsagaan.reading.Runs;
import org.tsagaan.reading.Span;
import org.tsagaan.reading.Traditional;
import org.tsagaan.reading.Writing;

/**
 * Cuts Chinese into words: those of the dictionary first, the longest before the shorter, and what
 * lies between them by smartcn's statistics. All other writing is left whole, as {@link Runs} finds
 * it. Not for use by two threads.
 */
final class ChineseCutter implements Cutter {

    private final Dictionary dictionary;
    private final HHMMSegmenter segmenter = new HHMMSegmenter();
    private final Recent<List<Span>> segmented = new Recent<>(this::segment);

    ChineseCutter(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public Iterator<Span> cut(String text) {
        return new Words(Traditional.simplify(text));
    }

    private final class Words implements Iterator<Span> {
        private final String text;
        private final Iterator<Span> runs;
        private final Deque<Span> words = new ArrayDeque<>();

        /** The part of a Chinese run that is not cut yet. */
        private int position;

        private int end;

        Words(String text) {
            this.text = text;
            this.runs = Runs.chineseApart(text);
        }

        @Override
        public boolean hasNext() {
            return !words.isEmpty() || position < end || runs.hasNext();
        }

        @Override
        public Span next() {
            while (words.isEmpty()) {
                if (position < end) {
                    advance();
                } else {
                    enter(runs.next());
                }
            }
            return words.remove();
        }

        private void enter(Span run) {
            if (Writing.isHan(text.codePointAt(run.start()))) {
                position = run.start();
                end = run.end();
            } else {
                words.add(run);
            }
        }

        /** Takes the next word of the dictionary and what stands before it. */
        private void advance() {
            int gap = position;
            while (position < end && position - gap < Writing.LONGEST_WORD) {
                int known = dictionary.longestAt(text, position, end);
                if (known > 0) {
                    segment(gap, position);
                    words.add(new Span(position, position + known));
                    position += known;
                    return;
                }
                position += Character.charCount(text.codePointAt(position));
            }
            segment(gap, position);
        }

        private void segment(int from, int to) {
            if (from < to) {
                for (Span word : segmented.of(text.substring(from, to))) {
                    words.add(new Span(from + word.start(), from + word.end()));
                }
            }
        }
    }

    private List<Span> segment(String text) {
        List<SegToken> tokens = segmenter.process(text);
        // the first and the last are the segmenter's own marks of the sentence's ends
        return tokens.subList(1, tokens.size() - 1).stream()
                .map(token -> new Span(token.startOffset, token.endOffset))
                .toList();
    }
}
