package org.tsagaan.web.page.seller;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tsagaan.storefront.PickUp;
import org.tsagaan.storefront.StorePicture;
import org.tsagaan.storefront.StorePost;
import org.tsagaan.storefront.Theme;

/**
 * What a seller makes of a storefront's page.
 *
 * @param times null where the seller receives nobody
 * @param pickUp where what is ordered now can be picked up, or null where it can not
 * @param pictures those of the seller's own
 * @param news the newest
 * @param allNews address of all of it, or null when this is all
 */
public record Shopfront(
        Theme theme,
        @Nullable StoreTimes times,
        @Nullable PickUp pickUp,
        List<StorePicture> pictures,
        List<StorePost> news,
        @Nullable String allNews) {

    public Shopfront {
        pictures = List.copyOf(pictures);
        news = List.copyOf(news);
    }

    /** The class of the theme, as the stylesheet has it. */
    public String cssClass() {
        return "theme-" + theme.name().toLowerCase(Locale.ROOT);
    }
}
