package org.tsagaan.web.page.question;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.Question;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * All questions of a product, and where one asks and answers.
 *
 * @param answerable which of the questions the reader may answer
 * @param signedIn whether the reader may ask
 * @param form what was typed, with what is wrong, and to which question it was said
 * @param next address of those that follow, or null
 */
public record ProductQuestionsPage(
        long offerId,
        String name,
        List<Question> questions,
        Set<Long> answerable,
        boolean signedIn,
        Form form,
        @Nullable String next)
        implements View {

    public ProductQuestionsPage {
        questions = List.copyOf(questions);
        answerable = Set.copyOf(answerable);
    }

    /** Whether a question can be asked here; who mends an answer does that first. */
    public boolean mayAsk() {
        return signedIn && form.value("question").isEmpty();
    }

    @Override
    public String template() {
        return "question/product.jte";
    }
}
