package org.tsagaan.wholesale;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.wholesale.adapter.BuyerQueries;

/** Retail buyers, each for the people who buy for it. */
@Stateless
public class RetailBuyers {

    @Inject private BuyerQueries queries;

    /** The retail buyers a person buys for, in the order of their ids. */
    public List<RetailBuyer> listOf(Person person) {
        return queries.list(
                person.membershipsAs(Role.BUYER).stream().map(Membership::organisationId).toList());
    }

    /**
     * @throws NotFound when there is none, or the person does not buy for it
     */
    public RetailBuyer read(Person person, long buyerId) {
        if (!person.actsFor(buyerId, Role.BUYER)) {
            throw new NotFound("buyer");
        }
        return queries.list(List.of(buyerId)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("buyer"));
    }
}
