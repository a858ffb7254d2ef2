package org.tsagaan.web.api.storefront;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Upload;

/** A picture to be shown in a storefront. */
@Means("A picture to be shown in a storefront.")
public record PictureUpload(
        @Means(
                        value = "What it shows, at most 60 characters, also for who cannot see it.",
                        example = "柜台")
                @Size(max = 60)
                String caption,
        @Means(
                        value =
                                "A JPEG or PNG of at most 8 MB. It is drawn anew: nothing but the"
                                        + " picture is kept.",
                        example = "counter.jpg")
                Upload picture) {}
