package org.tsagaan.web.api.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.Question;
import org.tsagaan.order.Questions;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;

/** A page of questions. */
@Means("A page of questions, newest first, at most 20.")
public record QuestionList(
        @Means("Newest first.") List<QuestionItem> items,
        @Means(value = "For the page after this; absent on the last.", example = "cXVlc3Rpb25zCjE")
                @Nullable String nextCursor) {

    static QuestionList of(String list, List<Question> questions) {
        return new QuestionList(
                questions.stream().map(QuestionItem::of).toList(),
                questions.size() < Questions.PAGE
                        ? null
                        : PageCursor.after(list, questions.getLast().id()));
    }
}
