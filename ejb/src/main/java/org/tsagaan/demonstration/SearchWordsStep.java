package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.listing.CatalogueNews;

/**
 * Lets the search learn the names of all these sellers at once, which it otherwise does at night.
 * Last: no seller comes after it.
 */
@ApplicationScoped
class SearchWordsStep implements Step {

    @EJB private CatalogueNews news;

    @Override
    public String title() {
        return "Words of the search";
    }

    @Override
    public int units(Plan plan) {
        return 1;
    }

    @Override
    public void load(Plan plan, int unit) {
        news.tellAll();
    }
}
