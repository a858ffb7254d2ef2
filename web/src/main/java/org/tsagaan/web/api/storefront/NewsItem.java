package org.tsagaan.web.api.storefront;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tsagaan.storefront.StorePost;
import org.tsagaan.web.api.Means;

/** News of a storefront. */
@Means("News of a storefront.")
public record NewsItem(
        @Means(value = "The piece of news.", example = "91117") long newsId,
        @Means(value = "What was told; absent while moderation hides it.", example = "新到的奶皮子。")
                @Nullable String text,
        @Means(value = "Why moderation hides the text; absent when it does not.", example = "含有电话")
                @Nullable String hiddenReason,
        @Means(value = "When it was told.", example = "2026-11-20T08:00:00Z") Instant postedAt) {

    static NewsItem of(StorePost post) {
        return new NewsItem(post.id(), post.text(), post.hiddenReason(), post.postedAt());
    }
}
