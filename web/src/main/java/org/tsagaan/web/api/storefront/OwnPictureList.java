package org.tsagaan.web.api.storefront;

import java.util.List;
import org.tsagaan.storefront.StorePicture;
import org.tsagaan.web.api.Means;

/** The pictures of a storefront. */
@Means("The pictures of a storefront, at most 6, also those that moderation hides.")
public record OwnPictureList(
        @Means("In the order in which they were added.") List<OwnPicture> items) {

    static OwnPictureList of(List<StorePicture> pictures) {
        return new OwnPictureList(pictures.stream().map(OwnPicture::of).toList());
    }
}
