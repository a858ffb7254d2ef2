package org.tsagaan.order.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.kernel.CleanFile;
import org.tsagaan.order.PhotoSize;

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

    private static CleanFile smaller(CleanFile of, PhotoSize size) {
        return CleanFile.picture(of.bytes(), size.longestSide()).orElseThrow();
    }
}
