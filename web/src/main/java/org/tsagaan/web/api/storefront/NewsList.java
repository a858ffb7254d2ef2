package org.tsagaan.web.api.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.storefront.StoreNews;
import org.tsagaan.storefront.StorePost;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;

/** A page of news. */
@Means("A page of news, newest first, at most 20.")
public record NewsList(
        @Means("Newest first.") List<NewsItem> items,
        @Means(value = "For the page after this; absent on the last.", example = "bmV3cwox")
                @Nullable String nextCursor) {

    static NewsList of(String list, List<StorePost> posts) {
        return new NewsList(
                posts.stream().map(NewsItem::of).toList(),
                posts.size() < StoreNews.PAGE
                        ? null
                        : PageCursor.after(list, posts.getLast().id()));
    }
}
