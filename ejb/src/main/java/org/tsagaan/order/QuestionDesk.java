package org.tsagaan.order;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.account.Person;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.adapter.QuestionRows;
import org.tsagaan.order.model.SayingRules;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;
import org.tsagaan.storefront.OfferForSale;
import org.tsagaan.storefront.Offers;

/**
 * Where questions about products are asked and answered, in public: by the storefront that was
 * asked, and by those who were sent the product. Each is said once and stays.
 */
@Stateless
public class QuestionDesk {

    /** The topic of news that a question was answered; names the answer. */
    public static final String ANSWERED = "QUESTION_ANSWERED";

    /** The topic of news that the text of a question was hidden; names the question. */
    public static final String HIDDEN = "QUESTION_HIDDEN";

    private static final int MOST_A_DAY = 20;

    @Inject private QuestionRows rows;
    @EJB private Offers offers;
    @EJB private AuditTrail audit;
    @EJB private Outbox outbox;
    @Inject private MarketClock clock;

    /**
     * Asks something of a product as a storefront offers it.
     *
     * @return the question's id; refused with {@code order.question_too_many} when the person has
     *     asked 20 in the last day, and by the rules of texts
     * @throws NotFound when there is no such offer
     */
    public Outcome<Long> ask(Person person, long offerId, String text) {
        OfferForSale offer =
                Optional.ofNullable(offers.findOffers(Set.of(offerId)).get(offerId))
                        .orElseThrow(() -> new NotFound("offer"));
        List<Refusal> wrong = SayingRules.refuseQuestion(text);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        if (rows.countSince(person.accountId(), clock.now().minus(Duration.ofDays(1)))
                >= MOST_A_DAY) {
            return Outcome.refused(Refusal.of("order.question_too_many", MOST_A_DAY));
        }
        long id =
                rows.ask(
                        offer.productId(),
                        offer.storefrontId(),
                        person.accountId(),
                        SayingRules.shortened(person.displayName()),
                        text.strip(),
                        clock.now());
        audit.record(person.actor(), "order.question", "question", id, "", Map.of());
        return Outcome.done(id);
    }

    /**
     * Answers a question, and lets who asked be written to.
     *
     * @return the answer's id; refused with {@code order.question_answered} when the person, or the
     *     seller, has answered already, and by the rules of texts
     * @throws NotFound when there is none, or the person neither sells it nor was sent it
     */
    public Outcome<Long> answer(Person person, long questionId, String text) {
        Question.Speaker speaker =
                rows.findSpeaker(person.accountId(), questionId)
                        .orElseThrow(() -> new NotFound("question"));
        List<Refusal> wrong = SayingRules.refuseAnswer(text);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        return rows.answer(
                        questionId,
                        person.accountId(),
                        speaker,
                        SayingRules.shortened(person.displayName()),
                        text.strip(),
                        clock.now())
                .map(
                        id -> {
                            outbox.put(Consumer.NOTIFICATION, ANSWERED, id);
                            audit.record(
                                    person.actor(), "order.answer", "answer", id, "", Map.of());
                            return Outcome.done(id);
                        })
                .orElseGet(() -> Outcome.refused(Refusal.of("order.question_answered")));
    }
}
