package org.tsagaan.web.page.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.Question;
import org.tsagaan.order.Questions;

/** The way from one page of questions to the next. */
final class QuestionPages {

    private QuestionPages() {}

    /** The address of the questions after these, or null when there are none. */
    static @Nullable String next(String address, List<Question> shown) {
        return shown.size() < Questions.PAGE ? null : address + "before=" + shown.getLast().id();
    }
}
