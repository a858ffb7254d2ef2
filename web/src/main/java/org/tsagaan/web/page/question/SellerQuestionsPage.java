package org.tsagaan.web.page.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.order.Question;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * What a seller is asked.
 *
 * @param mine whom the person sells for
 * @param organisationId whose questions are shown
 * @param form what was typed, with what is wrong, and to which question it was said
 * @param next address of those that follow, or null
 */
public record SellerQuestionsPage(
        List<Membership> mine,
        long organisationId,
        List<Question> questions,
        Form form,
        @Nullable String next)
        implements View {

    public SellerQuestionsPage {
        mine = List.copyOf(mine);
        questions = List.copyOf(questions);
    }

    @Override
    public String template() {
        return "question/seller.jte";
    }
}
