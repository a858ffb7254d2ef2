package org.tsagaan.kernel;

import java.util.Arrays;

/** What a file is, by what comes first in it: its name and what was said of it are not believed. */
final class FileHead {

    private FileHead() {}

    /** Whether the file begins with these bytes. */
    static boolean isOf(byte[] file, byte[] head) {
        return file.length >= head.length
                && Arrays.equals(file, 0, head.length, head, 0, head.length);
    }
}
