package org.tsagaan.web.page.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.Question;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * All questions and answers, for who moderates.
 *
 * @param form what was typed, with what is wrong, and of which text it was said
 * @param next address of those that follow, or null
 */
public record ModeratedQuestionsPage(List<Question> questions, Form form, @Nullable String next)
        implements View {

    public ModeratedQuestionsPage {
        questions = List.copyOf(questions);
    }

    @Override
    public String template() {
        return "question/moderation.jte";
    }
}
