package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tsagaan.account.Person;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.demonstration.model.QuestionPlan;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.order.Moderation;
import org.tsagaan.order.OrderView;
import org.tsagaan.order.QuestionDesk;
import org.tsagaan.order.Reviews;
import org.tsagaan.order.Said;

/** What shoppers ask, and are answered. Late: its ids come after all others. */
@ApplicationScoped
class QuestionsStep implements Step {

    private static final int AT_ONCE = 20;
    private static final Duration TO_ANSWER = Duration.ofHours(3);

    @Inject private OrderLife orders;
    @EJB private Reviews reviews;
    @EJB private QuestionDesk desk;
    @EJB private Moderation moderation;
    @Inject private People people;
    @Inject private Loaded loaded;

    @Override
    public String title() {
        return "Questions of shoppers";
    }

    @Override
    public int units(Plan plan) {
        return Math.ceilDiv(plan.questions().size(), AT_ONCE);
    }

    @Override
    public void load(Plan plan, int unit) {
        List<QuestionPlan> all = plan.questions();
        all.subList(unit * AT_ONCE, Math.min((unit + 1) * AT_ONCE, all.size()))
                .forEach(question -> ask(plan, question));
    }

    /** Of an order that was refused nobody asks. */
    private void ask(Plan plan, QuestionPlan question) {
        if (loaded.findOrder(question.order().key()).isEmpty()) {
            return;
        }
        long offer = orders.offer(question.order().items().get(question.item()));
        Person asker = loaded.person(People.shopperAddress(question.asker()));
        long id =
                MarketClock.at(
                        question.askedAt(),
                        () -> desk.ask(asker, offer, question.text()).orBroken());
        Instant later = question.askedAt().plus(TO_ANSWER);
        MarketClock.at(later, () -> follow(plan, id, offer, question));
    }

    private long follow(Plan plan, long id, long offer, QuestionPlan question) {
        if (!question.seller().isEmpty()) {
            String merchant = question.order().items().get(question.item()).offer().merchant();
            desk.answer(people.merchant(merchant), id, question.seller()).orBroken();
        }
        if (!question.buyer().isEmpty() && wasSent(plan, offer, question)) {
            String buyer = People.shopperAddress(question.order().buyer());
            desk.answer(loaded.person(buyer), id, question.buyer()).orBroken();
        }
        if (question.hidden()) {
            moderation.hide(people.operator(), Said.QUESTION, id, "含有他人的联系方式（示范）").orBroken();
        }
        return id;
    }

    /** A line that was held never came, and who waits for it can say nothing of it. */
    private boolean wasSent(Plan plan, long offer, QuestionPlan question) {
        OrderView order = orders.seenByBuyer(plan.cast(), question.order());
        var judged = reviews.listOfOrder(order);
        return order.parts().stream()
                .flatMap(part -> part.lines().stream())
                .anyMatch(line -> line.offerId() == offer && judged.containsKey(line.lineId()));
    }
}
