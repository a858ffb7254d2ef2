package org.tsagaan.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked of a product, as anybody may read it.
 *
 * @param author the shortened name of who asked
 * @param text what was asked; null while moderation hides it
 * @param hiddenReason why moderation hides the text; null when it does not
 * @param answers the seller's first, then the oldest first
 */
public record Question(
        long id,
        long productId,
        String productZh,
        String productEn,
        String author,
        @Nullable String text,
        @Nullable String hiddenReason,
        Instant askedAt,
        List<Answer> answers) {

    public Question {
        answers = List.copyOf(answers);
    }

    /** Who answers. */
    public enum Speaker {
        /** For the storefront that was asked. */
        SELLER,
        /** As somebody who was sent the product. */
        BUYER
    }

    /**
     * What was answered.
     *
     * @param authorZh the storefront's name, or the buyer's shortened name
     * @param authorEn the same in English
     * @param text what was answered; null while moderation hides it
     * @param hiddenReason why moderation hides the text; null when it does not
     */
    public record Answer(
            long id,
            Speaker speaker,
            String authorZh,
            String authorEn,
            @Nullable String text,
            @Nullable String hiddenReason,
            Instant answeredAt) {}

    /** Whether the storefront that was asked has answered. */
    public boolean isAnsweredBySeller() {
        return answers.stream().anyMatch(answer -> answer.speaker() == Speaker.SELLER);
    }
}
