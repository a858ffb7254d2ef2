package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.listing.SalesChannel;
import org.tsagaan.listing.SavedSearches;
import org.tsagaan.listing.SearchQuery;

/** Searches that some shoppers keep. Late: its ids come after all others. */
@ApplicationScoped
class SavedSearchesStep implements Step {

    private static final List<String> WORDS = List.of("奶豆腐", "正蓝旗 奶皮子", "aaruul");

    @EJB private SavedSearches searches;
    @Inject private Loaded loaded;

    @Override
    public String title() {
        return "Searches that shoppers keep";
    }

    @Override
    public int units(Plan plan) {
        return WORDS.size();
    }

    @Override
    public void load(Plan plan, int unit) {
        SearchQuery query = SearchQuery.of(WORDS.get(unit), SalesChannel.RETAIL);
        for (int shopper : List.of(0, 1)) {
            searches.save(loaded.person(People.shopperAddress(shopper)).accountId(), query)
                    .orBroken();
        }
    }
}
