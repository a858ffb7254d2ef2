package org.tsagaan.storefront;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * News of a storefront.
 *
 * @param text as the seller wrote it; null while moderation hides it
 * @param hiddenReason why moderation hides it, as everybody reads it; null when it does not
 * @param hiddenAt when who runs the market hid it; null when it is shown
 */
public record StorePost(
        long id,
        String slug,
        String storefrontZh,
        String storefrontEn,
        @Nullable String text,
        @Nullable String hiddenReason,
        @Nullable Instant hiddenAt,
        Instant postedAt) {}
