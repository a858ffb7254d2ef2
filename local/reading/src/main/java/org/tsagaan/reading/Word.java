package org.tsagaan.reading;

/**
 * A word or a name to be compared with others.
 *
 * @param shown as it is written
 * @param letters as the index compares it
 * @param sound its pinyin, where it is Chinese; else its letters
 */
record Word(String shown, String letters, String sound) {

    private static final double NEVER = 1;

    static Word of(String shown) {
        String letters = Folded.of(shown.strip()).text();
        return new Word(shown.strip(), letters, Reading.of(letters).full());
    }

    boolean isChinese() {
        return letters.codePoints().anyMatch(Writing::isHan);
    }

    /**
     * How far this word, as typed, is from a known one: from 0, the same or sounding the same, to
     * 1, another word. Who types Chinese means Chinese; who types letters may mean pinyin.
     */
    double farFrom(Word known) {
        if (isChinese()) {
            return known.isChinese()
                    ? Math.min(
                            far(letters, known.letters, letters.length() / 3),
                            far(sound, known.sound, sound.length() / 6))
                    : NEVER;
        }
        return known.isChinese()
                ? far(letters, known.sound, letters.length() / 4)
                : far(letters, known.letters, slips(letters.length()));
    }

    private static int slips(int letters) {
        return letters < 6 ? 1 : Math.max(2, letters / 3);
    }

    private static double far(String one, String other, int most) {
        int distance = Distance.between(one, other, most);
        return distance > most ? NEVER : (double) distance / Math.max(one.length(), 1);
    }
}
