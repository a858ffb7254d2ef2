package org.tsagaan.kernel;

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
public record DrawnPhoto(Map<PhotoSize, CleanFile> files, int width, int height) {

    public DrawnPhoto {
        files = Map.copyOf(files);
    }

    /**
     * The photograph; empty when what was sent is no picture. The smaller are drawn from the
     * larger.
     */
    public static Optional<DrawnPhoto> of(byte[] sent) {
        Optional<CleanFile> large = CleanFile.picture(sent, PhotoSize.LARGE.longestSide());
        if (large.isEmpty()) {
            return Optional.empty();
        }
        Map<PhotoSize, CleanFile> files = new EnumMap<>(PhotoSize.class);
        files.put(PhotoSize.LARGE, large.get());
        CleanFile medium = smaller(large.get(), PhotoSize.MEDIUM);
        files.put(PhotoSize.MEDIUM, medium);
        files.put(PhotoSize.SMALL, smaller(medium, PhotoSize.SMALL));
        return Optional.of(new DrawnPhoto(files, large.get().width(), large.get().height()));
    }

    /** Keeps its files, and answers the digest of each. */
    public Map<PhotoSize, String> store(StoredFiles where) {
        Map<PhotoSize, String> digests = new EnumMap<>(PhotoSize.class);
        files.forEach((size, file) -> digests.put(size, where.store(file.bytes())));
        return digests;
    }

    private static CleanFile smaller(CleanFile of, PhotoSize size) {
        return CleanFile.picture(of.bytes(), size.longestSide()).orElseThrow();
    }
}
