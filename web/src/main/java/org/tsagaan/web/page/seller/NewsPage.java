package org.tsagaan.web.page.seller;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.storefront.StorePost;
import org.tsagaan.web.frame.View;

/**
 * News of a storefront.
 *
 * @param storeHref address of the storefront
 * @param next address of the news before, or null
 */
public record NewsPage(
        String nameZh,
        String nameEn,
        String storeHref,
        List<StorePost> posts,
        @Nullable String next)
        implements View {

    public NewsPage {
        posts = List.copyOf(posts);
    }

    @Override
    public String template() {
        return "seller/news.jte";
    }
}
