package org.tsagaan.order;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.PhotoSize;
import org.tsagaan.kernel.StoredFiles;
import org.tsagaan.order.adapter.PhotoRows;

/** Hands out the photographs of reviews, to everybody, as long as moderation shows them. */
@Stateless
public class ReviewPhotos {

    @Inject private PhotoRows rows;
    @Inject private StoredFiles files;

    /**
     * The file of a photograph, a WebP.
     *
     * @throws NotFound when there is none, or moderation hides it
     */
    public StoredFiles.Opened open(long photoId, PhotoSize size) {
        return files.open(
                rows.findShown(photoId, size)
                        .orElseThrow(() -> new NotFound(Said.PHOTO.subject())));
    }
}
