package org.tsagaan.recall;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.recall.RecallReach.RetailerReach;
import org.tsagaan.recall.adapter.RecallPages;
import org.tsagaan.recall.adapter.StoredRecalls;
import org.tsagaan.recall.adapter.StoredRecalls.Answer;
import org.tsagaan.recall.model.Recall;

/** What supermarkets answer to a recall, and what comes back from people. */
@Stateless
public class RecallAnswers {

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_KEY = 80;

    @Inject private StoredRecalls recalls;
    @Inject private RecallPages pages;
    @EJB private Recalls authority;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;

    /** Recalls of what was sent to the retail buyers that the person acts for, open ones first. */
    public List<RecallView> listMine(Person person) {
        List<Long> buyers = buyers(person);
        return buyers.isEmpty() ? List.of() : pages.listOfBuyers(buyers);
    }

    /** What the retail buyers that the person acts for had of a recall, and answered. */
    public List<RetailerReach> listAnswers(Person person, long recallId) {
        List<Long> buyers = buyers(person);
        return buyers.isEmpty()
                ? List.of()
                : pages.listRetailers(recallId).stream()
                        .filter(b -> buyers.contains(b.buyerId()))
                        .toList();
    }

    /**
     * Answers a recall for a retail buyer, or corrects the answer while the recall goes on. All
     * units that were sent to it are to be accounted for; of those that are not, the note says why.
     *
     * @param heldBack units taken off the shelf and held back
     * @param soldOn units that were sold on before
     * @throws NotFound when that buyer had nothing of such a recall, or is not the person's
     */
    public Outcome<Long> acknowledge(
            Person person, long recallId, long buyerId, int heldBack, int soldOn, String note) {
        if (!person.actsFor(buyerId, Role.BUYER)) {
            throw new NotFound("recall");
        }
        Recall recall = recalls.lock(recallId);
        int received =
                recalls.findReceived(recallId, buyerId).orElseThrow(() -> new NotFound("recall"));
        Refusals refusals = againstUnits(received, heldBack, soldOn, note);
        refusals.unless(!recall.isClosed(), Refusal.of("recall.already_closed"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        recalls.acknowledge(
                recallId,
                buyerId,
                new Answer(heldBack, soldOn, note.strip()),
                person.accountId(),
                clock.now());
        audit.record(
                person.actor(),
                "recall.acknowledge",
                "recall",
                recallId,
                note.strip(),
                Map.of("buyer", buyerId, "heldBack", heldBack, "soldOn", soldOn));
        return Outcome.done(recallId);
    }

    /**
     * Records units that came back from people. Asked again under the same key, it was done
     * already.
     *
     * @param person who may recall what the producer made
     * @param note what became of them
     * @throws NotFound when it is not the person's recall
     */
    public Outcome<Long> recordReturn(
            Person person, RecallView view, String key, int units, String note) {
        if (!authority.mayRecall(person, view.producerId())) {
            throw new NotFound("recall");
        }
        Recall recall = recalls.lock(view.id());
        if (recalls.isRecorded(view.id(), key)) {
            return Outcome.done(view.id());
        }
        int most = recalls.stillWithPeople(view.id());
        Refusals refusals =
                new Refusals()
                        .needsText("note", note, LONGEST_NOTE)
                        .needsText("key", key, LONGEST_KEY)
                        .unless(units > 0, Refusal.of("recall.no_units").about("units"))
                        .unless(
                                units <= most,
                                Refusal.of("recall.more_than_sent", most).about("units"))
                        .unless(!recall.isClosed(), Refusal.of("recall.already_closed"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        recalls.record(view.id(), key, units, note.strip(), person.accountId(), clock.now());
        audit.record(
                person.actor(),
                "recall.return",
                "recall",
                view.id(),
                note.strip(),
                Map.of("units", units));
        return Outcome.done(view.id());
    }

    private static Refusals againstUnits(int received, int heldBack, int soldOn, String note) {
        long told = (long) heldBack + soldOn;
        return new Refusals()
                .noLonger("note", note, LONGEST_NOTE)
                .unless(heldBack >= 0, Refusal.of("recall.no_units").about("heldBack"))
                .unless(soldOn >= 0, Refusal.of("recall.no_units").about("soldOn"))
                .unless(
                        told <= received,
                        Refusal.of("recall.more_than_received", received).about("heldBack"))
                .unless(
                        told >= received || !note.isBlank(),
                        Refusal.of("recall.difference_unexplained", received - told).about("note"));
    }

    private static List<Long> buyers(Person person) {
        return person.membershipsAs(Role.BUYER).stream()
                .map(Membership::organisationId)
                .distinct()
                .toList();
    }
}
