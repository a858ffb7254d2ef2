package org.tsagaan.order;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.StoredFiles;
import org.tsagaan.order.adapter.PhotoRows;

/** Hands out the photographs of reviews, to everybody, as long as moderation shows them. */
@Stateless
public class ReviewPhotos {

    @Inject private PhotoRows rows;
    @Inject private StoredFiles files;

    /**
     * A file of a photograph.
     *
     * @param digest of its bytes: another picture has another
     */
    public record Opened(Path path, String digest) {}

    /**
     * The file of a photograph, a JPEG.
     *
     * @throws NotFound when there is none, or moderation hides it
     */
    public Opened open(long photoId, PhotoSize size) {
        String digest =
                rows.findShown(photoId, size).orElseThrow(() -> new NotFound(Said.PHOTO.subject()));
        return new Opened(files.path(digest), digest);
    }
}
