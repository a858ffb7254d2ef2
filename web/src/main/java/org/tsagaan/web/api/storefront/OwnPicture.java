package org.tsagaan.web.api.storefront;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tsagaan.storefront.StorePicture;
import org.tsagaan.web.api.Means;

/** A picture as its seller sees it. */
@Means("A picture as its seller sees it.")
public record OwnPicture(
        @Means(value = "The picture.", example = "93117") long pictureId,
        @Means(value = "What it shows; absent while moderation hides it.", example = "柜台")
                @Nullable String caption,
        @Means(value = "Why moderation hides it; absent when it does not.", example = "含有电话")
                @Nullable String hiddenReason,
        @Means(value = "When it was added.", example = "2026-11-20T08:00:00Z") Instant addedAt,
        @Means(
                        value = "Address of the large one, a WebP; nobody is handed a hidden one.",
                        example = "/storefronts/pictures/93117/large")
                String address) {

    static OwnPicture of(StorePicture picture) {
        return new OwnPicture(
                picture.id(),
                picture.caption(),
                picture.hiddenReason(),
                picture.addedAt(),
                "/storefronts/pictures/" + picture.id() + "/large");
    }
}
