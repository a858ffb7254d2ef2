package org.tsagaan.storefront;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A picture that a seller shows in a storefront.
 *
 * @param slug address of the storefront
 * @param caption what it shows, in the seller's words; null while moderation hides it
 * @param width pixels across of the large one
 * @param height pixels from top to bottom of the large one
 * @param hiddenReason why moderation hides it, as everybody reads it; null when it does not
 * @param hiddenAt when who runs the market hid it; null when it is shown
 */
public record StorePicture(
        long id,
        String slug,
        @Nullable String caption,
        int width,
        int height,
        @Nullable String hiddenReason,
        @Nullable Instant hiddenAt,
        Instant addedAt) {}
