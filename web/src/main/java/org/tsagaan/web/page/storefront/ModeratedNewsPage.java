package org.tsagaan.web.page.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.storefront.StorePicture;
import org.tsagaan.storefront.StorePost;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * News or pictures of all storefronts, for who moderates.
 *
 * @param form what was typed, with what is wrong, and of which it was said
 * @param next address of those that follow, or null
 */
public record ModeratedNewsPage(
        List<StorePost> posts, List<StorePicture> pictures, Form form, @Nullable String next)
        implements View {

    public ModeratedNewsPage {
        posts = List.copyOf(posts);
        pictures = List.copyOf(pictures);
    }

    @Override
    public String template() {
        return "storefront/moderation.jte";
    }
}
