package org.tsagaan.kernel;

import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A photograph that was drawn anew in every size, so that nothing but the picture is left of what
 * was sent.
 *
 * @param width pixels across of the large one
 * @param height pixels from top to bottom of the large one
 */
public record DrawnPhoto(Map<PhotoSize, byte[]> files, int width, int height) {

    public DrawnPhoto {
        files = Map.copyOf(files);
    }

    /**
     * The photograph; empty when what was sent is no picture. The smaller are drawn from the
     * larger.
     */
    public static Optional<DrawnPhoto> of(byte[] sent) {
        return Drawing.of(sent, PhotoSize.LARGE.longestSide()).map(DrawnPhoto::inEachSize);
    }

    private static DrawnPhoto inEachSize(BufferedImage large) {
        BufferedImage medium = Drawing.smaller(large, PhotoSize.MEDIUM.longestSide());
        BufferedImage small = Drawing.smaller(medium, PhotoSize.SMALL.longestSide());
        PictureFormat format = PictureFormat.ofPages();
        return new DrawnPhoto(
                Map.of(
                        PhotoSize.LARGE, format.write(large),
                        PhotoSize.MEDIUM, format.write(medium),
                        PhotoSize.SMALL, format.write(small)),
                large.getWidth(),
                large.getHeight());
    }

    /** Keeps its files, and answers the digest of each. */
    public Map<PhotoSize, String> store(StoredFiles where) {
        Map<PhotoSize, String> digests = new EnumMap<>(PhotoSize.class);
        files.forEach((size, file) -> digests.put(size, where.store(file)));
        return digests;
    }
}
