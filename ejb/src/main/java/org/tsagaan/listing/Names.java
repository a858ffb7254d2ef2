package org.tsagaan.listing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tsagaan.listing.adapter.NameQueries;

/** The names of categories, divisions and provinces, by code, and of sellers. */
@Stateless
public class Names {

    @Inject private NameQueries queries;

    /**
     * A name in both languages.
     *
     * @param order where it stands among its kind
     */
    public record Name(String zh, String en, int order) {}

    public Map<String, Name> listCategories() {
        return queries.categories();
    }

    public Map<String, Name> listDivisions() {
        return queries.divisions();
    }

    public Map<String, Name> listProvinces() {
        return queries.provinces();
    }

    /**
     * Chinese names of producers and of storefronts, each once, the newest first.
     *
     * @param most so many at most
     */
    public List<String> listSellers(int most) {
        return queries.sellers(most);
    }

    /** Which provinces take the goods of which producers, as it is now. */
    public DeliveryRules deliveryRules() {
        return queries.deliveryRules();
    }
}
