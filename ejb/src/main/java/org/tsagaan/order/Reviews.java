package org.tsagaan.order;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.order.OrderView.Line;
import org.tsagaan.order.adapter.ReviewRows;
import org.tsagaan.order.model.ReviewRules;

/** Reads what buyers said. The newest come first, {@value #PAGE} a page. */
@Stateless
public class Reviews {

    /** Most reviews of one page. */
    public static final int PAGE = 20;

    @Inject private ReviewRows rows;
    @EJB private Moderation moderation;

    /** How the buyers of a product judged it, in whichever storefront they bought it. */
    public Rating rating(long productId) {
        return rows.rating(productId);
    }

    /**
     * Reviews of a product, whoever sold it, before the given one when there is one.
     *
     * @param most at most so many, up to {@value #PAGE}
     */
    public List<Review> listOfProduct(long productId, OptionalLong before, int most) {
        return rows.listOfProduct(productId, end(before), Math.clamp(most, 1, PAGE));
    }

    /** The reviews of an order that {@link OrderBook} let its buyer see, by their lines. */
    public Map<Long, Review> listOfOrder(OrderView order) {
        List<Long> lines =
                order.parts().stream()
                        .flatMap(part -> part.lines().stream())
                        .map(Line::lineId)
                        .toList();
        return rows.listOfLines(lines).stream().collect(toMap(Review::lineId, r -> r));
    }

    /** The lines of an order that its buyer can review: sent, and not yet reviewed. */
    public List<Long> listReviewable(OrderView order) {
        Map<Long, Review> written = listOfOrder(order);
        return order.parts().stream()
                .flatMap(
                        part ->
                                part.lines().stream()
                                        .filter(l -> ReviewRules.isSent(part.state(), l.state())))
                .map(Line::lineId)
                .filter(line -> !written.containsKey(line))
                .toList();
    }

    /**
     * Reviews of what a seller sent, before the given one when there is one.
     *
     * @throws NotFound when the person does not sell for it
     */
    public List<Review> listOfSeller(Person person, long organisationId, OptionalLong before) {
        if (!person.actsFor(organisationId, Role.MERCHANT)) {
            throw new NotFound("storefront");
        }
        return rows.listOfSeller(organisationId, end(before), PAGE);
    }

    /**
     * All reviews, for who moderates, before the given one when there is one.
     *
     * @throws NotFound when the person does not run the market
     */
    public List<Review> listToModerate(Person person, OptionalLong before) {
        moderation.enter(person, Said.REVIEW);
        return rows.listAll(end(before), PAGE);
    }

    private static long end(OptionalLong before) {
        return before.orElse(Long.MAX_VALUE);
    }
}
