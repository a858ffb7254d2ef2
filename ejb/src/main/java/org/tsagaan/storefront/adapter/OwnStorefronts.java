package org.tsagaan.storefront.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;

/** The storefront of an organisation, for who sells for it. */
@ApplicationScoped
public class OwnStorefronts {

    @Inject private SupplyQueries shops;

    /**
     * Its id.
     *
     * @throws NotFound when the person does not sell for it, or it has none
     */
    public long require(Person merchant, long organisationId) {
        if (!merchant.actsFor(organisationId, Role.MERCHANT)) {
            throw new NotFound("storefront");
        }
        return shops.findShop(organisationId)
                .map(SupplyQueries.Shop::storefrontId)
                .orElseThrow(() -> new NotFound("storefront"));
    }
}
