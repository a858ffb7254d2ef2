package org.tsagaan.mark;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.mark.adapter.StoredMarks;
import org.tsagaan.mark.model.BadgePolicy;

/** What marks were granted, and which of them hold now. */
@Stateless
public class Marks {

    private static final int LARGEST_PAGE = 200;

    @Inject private StoredMarks marks;
    @Inject private MarketClock clock;

    /** The marks that a producer or store may use now, for whatever of it they are. */
    public List<MarkGrantView> listBadges(long producerId) {
        return BadgePolicy.ofProducer(marks.listOfProducer(producerId), clock.now());
    }

    /** The marks that a product of the producer may bear now. */
    public List<MarkGrantView> listBadges(long producerId, String categoryCode, long productId) {
        return BadgePolicy.ofProduct(
                marks.listOfProducer(producerId), categoryCode, productId, clock.now());
    }

    /** A grant, if there is such a one. */
    public Optional<MarkGrantView> findGrant(long id) {
        return marks.findGrant(id);
    }

    /** All that a producer was ever given. */
    public List<MarkGrantView> listOfProducer(long producerId) {
        return marks.listOfProducer(producerId);
    }

    /**
     * The same for who acts for it.
     *
     * @throws NotFound when the person does not
     */
    public List<MarkGrantView> listOwn(Person merchant, long producerId) {
        if (!merchant.actsFor(producerId, Role.MERCHANT)) {
            throw new NotFound("producer");
        }
        return marks.listOfProducer(producerId);
    }

    /**
     * A page of all grants there ever were, the newest first.
     *
     * @param before id of the last of the page before; empty for the first page
     * @param limit at most so many, 1 to 200
     */
    public List<MarkGrantView> listRegister(MarkFilter filter, OptionalLong before, int limit) {
        return marks.listRegister(
                filter,
                clock.today(),
                before.orElse(Long.MAX_VALUE),
                Math.clamp(limit, 1, LARGEST_PAGE));
    }
}
