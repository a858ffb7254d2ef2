package org.tsagaan.reading;

import java.util.stream.Stream;

/** Traditional characters and their simplified forms, one for one, so that no offset moves. */
public final class Traditional {

    private static final char[] SIMPLIFIED = table();

    private Traditional() {}

    /** The simplified form of a character; any other character is given back. */
    public static char simplify(char character) {
        return SIMPLIFIED[character];
    }

    /** A text of the same length in simplified characters. */
    public static String simplify(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = simplify(characters[i]);
        }
        return new String(characters);
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) i;
        }
        Resource.TRADITIONAL
                .lines()
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .forEach(pair -> table[pair.charAt(0)] = pair.charAt(1));
        return table;
    }
}
