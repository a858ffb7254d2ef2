package org.tsagaan.web.api.question;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.Question;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** What somebody asked of a product. */
@Means("What somebody asked of a product, with what was answered.")
public record QuestionItem(
        @Means(value = "The question.", example = "80117") long questionId,
        @Means("The product.") Named product,
        @Means(value = "Shortened name of who asked.", example = "林**") String author,
        @Means(value = "What was asked; absent while moderation hides it.", example = "怎么保存？")
                @Nullable String text,
        @Means(value = "Why moderation hides the text; absent when it does not.", example = "含有电话")
                @Nullable String hiddenReason,
        @Means(value = "When it was asked.", example = "2026-11-10T08:00:00Z") Instant askedAt,
        @Means("The seller's first, then the oldest first.") List<Reply> answers) {

    /** What was answered. */
    @Means("What was answered, by the seller or by somebody who was sent the product.")
    public record Reply(
            @Means(value = "The answer.", example = "80119") long answerId,
            @Means(value = "SELLER, or BUYER who was sent the product.", example = "SELLER")
                    Question.Speaker speaker,
            @Means("The storefront, or the buyer's shortened name.") Named author,
            @Means(value = "What was answered; absent while moderation hides it.", example = "冷藏。")
                    @Nullable String text,
            @Means(
                            value = "Why moderation hides the text; absent when it does not.",
                            example = "含有电话")
                    @Nullable String hiddenReason,
            @Means(value = "When it was answered.", example = "2026-11-10T09:00:00Z")
                    Instant answeredAt) {}

    static QuestionItem of(Question question) {
        return new QuestionItem(
                question.id(),
                new Named(question.productZh(), question.productEn()),
                question.author(),
                question.text(),
                question.hiddenReason(),
                question.askedAt(),
                question.answers().stream().map(QuestionItem::reply).toList());
    }

    private static Reply reply(Question.Answer answer) {
        return new Reply(
                answer.id(),
                answer.speaker(),
                new Named(answer.authorZh(), answer.authorEn()),
                answer.text(),
                answer.hiddenReason(),
                answer.answeredAt());
    }
}
