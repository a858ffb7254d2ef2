package org.tsagaan.order;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.order.adapter.QuestionRows;

/** Reads what was asked and answered. The newest questions come first, {@value #PAGE} a page. */
@Stateless
public class Questions {

    /** Most questions of one page. */
    public static final int PAGE = 20;

    @Inject private QuestionRows rows;
    @EJB private Moderation moderation;

    /**
     * Questions about a product, whoever sells it, before the given one when there is one.
     *
     * @param most at most so many, up to {@value #PAGE}
     */
    public List<Question> listOfProduct(long productId, OptionalLong before, int most) {
        return rows.listOfProduct(
                productId, before.orElse(Long.MAX_VALUE), Math.clamp(most, 1, PAGE));
    }

    /** Those of the questions that the person may answer and has not, as a seller or as a buyer. */
    public Set<Long> answerable(Person person, List<Question> questions) {
        return rows.answerable(person.accountId(), questions.stream().map(Question::id).toList());
    }

    /**
     * Questions to a seller's storefront, before the given one when there is one.
     *
     * @throws NotFound when the person does not sell for it
     */
    public List<Question> listOfSeller(Person person, long organisationId, OptionalLong before) {
        if (!person.actsFor(organisationId, Role.MERCHANT)) {
            throw new NotFound("storefront");
        }
        return rows.listOfSeller(organisationId, before.orElse(Long.MAX_VALUE), PAGE);
    }

    /**
     * All questions, for who moderates, before the given one when there is one.
     *
     * @throws NotFound when the person does not run the market
     */
    public List<Question> listToModerate(Person person, OptionalLong before) {
        moderation.enter(person, Said.QUESTION);
        return rows.listAll(before.orElse(Long.MAX_VALUE), PAGE);
    }

    /**
     * One question.
     *
     * @throws NotFound when there is none
     */
    public Question read(long questionId) {
        return rows.find(questionId).orElseThrow(() -> new NotFound("question"));
    }
}
