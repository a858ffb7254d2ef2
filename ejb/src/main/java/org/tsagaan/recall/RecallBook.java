package org.tsagaan.recall;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.ChineseCalendar;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.WorkingDays;
import org.tsagaan.licensing.Jurisdiction;
import org.tsagaan.recall.adapter.RecallDesks;
import org.tsagaan.recall.adapter.RecallPages;
import org.tsagaan.recall.adapter.RecalledLots;

/** Recalls as they are read: by everybody, by buyers, and by whoever follows them. */
@Stateless
public class RecallBook {

    private static final int LARGEST_PAGE = 100;

    @Inject private RecallPages pages;
    @Inject private RecallDesks desks;
    @Inject private RecalledLots lots;
    @EJB private Recalls authority;
    @Inject private ChineseCalendar calendar;
    @Inject private MarketClock clock;

    public Optional<RecallView> find(long recallId) {
        return pages.find(recallId);
    }

    /** The recall that took in a lot. */
    public Optional<RecallView> findOfLot(long lotId) {
        return pages.findOfLot(lotId);
    }

    /** Recalls of what was sent with an order; whoever may see the order may know. */
    public List<RecallView> listOfOrder(long orderId) {
        return pages.listOfOrder(orderId);
    }

    /** The lots of a recall, and where their units are. */
    public List<RecalledLot> listLots(long recallId) {
        return lots.listOfRecall(recallId);
    }

    /**
     * A page of recalls, newest first.
     *
     * @param beforeId id of the last recall of the page before; {@code Long.MAX_VALUE} for the
     *     first
     * @param limit at most so many, 1 to 100
     */
    public List<RecallView> listRecalls(boolean onlyOpen, long beforeId, int limit) {
        return pages.listNewest(onlyOpen, beforeId, Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /** How far a recall has come; empty when that is not the person's to know. */
    public Optional<RecallReach> findReach(Person person, RecallView view) {
        return authority.mayRecall(person, view.producerId())
                ? Optional.of(pages.reach(view.id()))
                : Optional.empty();
    }

    /** Working days until the term of a recall ends. */
    public int daysLeft(RecallView view) {
        return calendar.workingDays().left(clock.today(), view.finishBy());
    }

    /**
     * Recalls that the person follows: those of the own producers, or of all producers over whom
     * they have authority; open ones first, the most urgent on top. At most a hundred.
     */
    public List<RecallProgress> listFollowed(Person person) {
        WorkingDays days = calendar.workingDays();
        return desks.listFollowed(divisions(person), producers(person), LARGEST_PAGE).stream()
                .map(row -> row.progress(days.left(clock.today(), row.view().finishBy())))
                .toList();
    }

    /** Lots of the same producers that failed after units had left, and are not recalled. */
    public List<UnrecalledFailure> listUnrecalled(Person person) {
        return desks.listUnrecalled(divisions(person), producers(person), LARGEST_PAGE);
    }

    /** Whether the person follows recalls at all. */
    public boolean follows(Person person) {
        return !divisions(person).isEmpty() || !producers(person).isEmpty();
    }

    private static List<String> divisions(Person person) {
        return person.holds(Role.OPERATOR) ? List.of("%") : Jurisdiction.listDivisions(person);
    }

    private static List<Long> producers(Person person) {
        return person.membershipsAs(Role.MERCHANT).stream()
                .map(Membership::organisationId)
                .distinct()
                .toList();
    }
}
