package org.tsagaan.kernel;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a phone was held, as its camera noted it (EXIF tag 0x0112): a picture that is drawn anew
 * loses the note, so it is turned before.
 *
 * @param code 1 to 8 as in EXIF; 1 is upright
 */
record Orientation(int code) {

    static final Orientation UPRIGHT = new Orientation(1);
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /** Reads the note of a JPEG; upright when there is none, or none that can be read. */
    static Orientation of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int at = 2;
        while (at + 10 < file.length) {
            int marker = bytes.getShort(at) & 0xFFFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (marker < 0xFF00 || marker == START_OF_SCAN || length < 2) {
                return UPRIGHT;
            }
            if (marker == APP1 && bytes.getInt(at + 4) == EXIF) {
                return inTiff(bytes, at + 10, Math.min(file.length, at + 2 + length));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static Orientation inTiff(ByteBuffer bytes, int start, int end) {
        if (start + 8 > end) {
            return UPRIGHT;
        }
        bytes.order(bytes.get(start) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = start + (bytes.getInt(start + 4) & 0xFFFF_FFFFL);
        if (directory + 2 > end) {
            return UPRIGHT;
        }
        int entries = bytes.getShort((int) directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            long entry = directory + 2 + (long) ENTRY * i;
            if (entry + ENTRY > end) {
                return UPRIGHT;
            }
            if ((bytes.getShort((int) entry) & 0xFFFF) == TAG) {
                int code = bytes.getShort((int) entry + 8);
                return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean isSideways() {
        return code >= 5;
    }

    /**
     * How to turn a picture of that size.
     *
     * @param width pixels, before it is turned
     * @param height pixels, before it is turned
     */
    AffineTransform turn(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
