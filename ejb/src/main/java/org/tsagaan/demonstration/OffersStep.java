package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.model.OfferPlan;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.storefront.Offers;

/** Lists products in storefronts. */
@ApplicationScoped
class OffersStep implements Step {

    private static final int BATCH = 40;

    @EJB private Offers offers;
    @Inject private People people;
    @Inject private Loaded loaded;

    @Override
    public String title() {
        return "Offers";
    }

    @Override
    public int units(Plan plan) {
        return Math.ceilDiv(plan.offers().size(), BATCH);
    }

    @Override
    public void load(Plan plan, int unit) {
        List<OfferPlan> all = plan.offers();
        for (OfferPlan o : all.subList(unit * BATCH, Math.min(all.size(), (unit + 1) * BATCH))) {
            MarketClock.at(
                    plan.calendar().foundedAt().plusSeconds(10 * 86_400 + 30L * o.index()),
                    () ->
                            offers.list(
                                    loaded.storefront(o.slug()),
                                    loaded.product(o.product().gtin()),
                                    o.terms(),
                                    people.merchant(o.merchant()).actor()));
        }
    }
}
