package org.tsagaan.reading;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/** A run of Chinese as it sounds, to be found by pinyin from where a word may begin. */
final class Sounds {

    private final List<String> sounds;

    /** Places within a word of the dictionary, where no word begins. */
    private final BitSet inside = new BitSet();

    /** Places where a word begins for certain. */
    private final BitSet begins = new BitSet();

    private Sounds(List<String> sounds) {
        this.sounds = sounds;
        begins.set(0);
    }

    static Sounds of(String run) {
        Sounds read = new Sounds(Reading.of(run).sounds());
        for (Span word : Dictionary.ours().words(run)) {
            read.begins.set(word.start());
            read.begins.set(word.end());
            read.inside.set(word.start() + 1, word.end());
        }
        return read;
    }

    /**
     * Marks every place that is read so, in full or by initials; the last syllable may only be
     * begun.
     *
     * @param pinyin small letters without spaces
     * @param offset where the run begins in its text
     * @return whether there is one
     */
    boolean mark(String pinyin, int offset, Marks marks) {
        boolean found = false;
        int at = 0;
        while (at < sounds.size()) {
            int end = inside.get(at) ? at : endOf(pinyin, at);
            if (end > at) {
                marks.add(offset + at, offset + end);
                found = true;
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    /** Where what is read so ends; the start itself when it is not read so. */
    private int endOf(String pinyin, int start) {
        return inFull(pinyin, start).orElseGet(() -> byInitials(pinyin, start));
    }

    /** A mere beginning of one syllable means a word only where one begins for certain. */
    private OptionalInt inFull(String pinyin, int start) {
        int at = start;
        int read = 0;
        while (read < pinyin.length() && at < sounds.size()) {
            String sound = sounds.get(at);
            String rest = pinyin.substring(read);
            if (!rest.startsWith(sound) && !sound.startsWith(rest)) {
                return OptionalInt.empty();
            }
            read += sound.length();
            at++;
        }
        boolean merelyBegun = at == start + 1 && read > pinyin.length();
        return read < pinyin.length() || (merelyBegun && !begins.get(start))
                ? OptionalInt.empty()
                : OptionalInt.of(at);
    }

    private int byInitials(String letters, int start) {
        if (letters.length() < 2 || start + letters.length() > sounds.size()) {
            return start;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (sounds.get(start + i).charAt(0) != letters.charAt(i)) {
                return start;
            }
        }
        return start + letters.length();
    }
}
