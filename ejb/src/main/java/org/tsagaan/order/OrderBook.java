package org.tsagaan.order;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.order.adapter.OrderQueries;
import org.tsagaan.order.model.RequestIdentities;

/** Reads orders, each for those whose it is. */
@Stateless
public class OrderBook {

    /** Most rows of one page. */
    public static final int PAGE = 50;

    @Inject private OrderQueries queries;

    /**
     * An order, for whoever holds its access token.
     *
     * @throws NotFound when there is none, or the token is not its own
     */
    public OrderView byToken(String number, String token) {
        return queries.find(number, RequestIdentities.hash(token))
                .orElseThrow(() -> new NotFound("order"));
    }

    /**
     * An order of a signed-in buyer: their own, or one of the retail buyer they act for.
     *
     * @throws NotFound when there is none, or it is not theirs
     */
    public OrderView own(String number, Person person) {
        return queries.findOwner(number)
                .filter(owner -> owns(person, owner))
                .flatMap(owner -> queries.find(owner.orderId()))
                .orElseThrow(() -> new NotFound("order"));
    }

    private static boolean owns(Person person, OrderQueries.Owner owner) {
        return owner.accountId().equals(Optional.of(person.accountId()))
                || owner.buyerId().filter(id -> person.actsFor(id, Role.BUYER)).isPresent();
    }

    /** The newest orders of an account, before the given one when there is one. */
    public List<OrderSummary> listOfAccount(Person person, OptionalLong before) {
        return queries.listOfAccount(person.accountId(), before.orElse(Long.MAX_VALUE), PAGE);
    }

    /**
     * The newest orders of a retail buyer, before the given one when there is one.
     *
     * @throws NotFound when the person does not buy for it
     */
    public List<OrderSummary> listOfBuyer(Person person, long buyerId, OptionalLong before) {
        if (!person.actsFor(buyerId, Role.BUYER)) {
            throw new NotFound("buyer");
        }
        return queries.listOfBuyer(buyerId, before.orElse(Long.MAX_VALUE), PAGE);
    }

    /**
     * Parts of orders that a seller sends, in a state, oldest first, after the given one.
     *
     * @throws NotFound when the person does not sell for it
     */
    public List<PartToSend> listOfSeller(
            Person person, long organisationId, FulfilmentState state, OptionalLong after) {
        if (!person.actsFor(organisationId, Role.MERCHANT)) {
            throw new NotFound("storefront");
        }
        return queries.listOfSeller(organisationId, state, after.orElse(0), PAGE);
    }

    /**
     * One part of an order that a seller sends.
     *
     * @throws NotFound when there is none of that organisation, or the person does not sell for it
     */
    public PartToSend ofSeller(Person person, long organisationId, long fulfilmentId) {
        return Optional.of(organisationId)
                .filter(id -> person.actsFor(id, Role.MERCHANT))
                .flatMap(id -> queries.findOfSeller(id, fulfilmentId))
                .orElseThrow(() -> new NotFound("fulfilment"));
    }
}
