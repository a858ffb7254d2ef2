package org.tsagaan.listing;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.listing.adapter.PublicQueries;
import org.tsagaan.sellability.Gate;
import org.tsagaan.sellability.LotAssessment;
import org.tsagaan.sellability.Sellability.Sellable;

/** All that can be found now, for whoever goes through the whole market a little at a time. */
@Stateless
public class PublicPages {

    private static final int LARGEST_BATCH = 200;

    @EJB private Gate gate;
    @Inject private PublicQueries queries;
    @Inject private MarketClock clock;

    /** From which id to which, both included. */
    public record Stretch(long first, long last) {}

    /**
     * Some of a stretch.
     *
     * @param pages of what was looked at, that which can be found now
     * @param end the id that was looked at last; empty when the stretch has no more
     */
    public record Batch(List<PublicPage> pages, OptionalLong end) {}

    /**
     * Stretches that together hold all of a kind.
     *
     * @param size how many a stretch holds, those that can not be found now among them
     */
    public List<Stretch> listStretches(PublicKind kind, int size) {
        return queries.listStretches(kind, size);
    }

    /**
     * The next of a stretch, in the order of the ids.
     *
     * @param after the id that was looked at last; one less than the first to begin with
     * @param max how many to look at, 1 to 200
     */
    public Batch list(PublicKind kind, long after, long last, int max) {
        int most = Math.clamp(max, 1, LARGEST_BATCH);
        List<PublicPage> looked = queries.list(kind, after, last, most);
        return new Batch(
                kind == PublicKind.OFFER ? sold(looked) : looked,
                looked.size() < most
                        ? OptionalLong.empty()
                        : OptionalLong.of(looked.getLast().id()));
    }

    private List<PublicPage> sold(List<PublicPage> offers) {
        List<Long> ids = offers.stream().map(PublicPage::id).toList();
        Map<Long, List<LotAssessment>> lots = gate.assessOffers(ids, clock.now());
        return offers.stream()
                .filter(
                        offer ->
                                lots.getOrDefault(offer.id(), List.of()).stream()
                                        .anyMatch(PublicPages::sells))
                .toList();
    }

    private static boolean sells(LotAssessment lot) {
        return lot.available() > 0 && lot.sellability() instanceof Sellable;
    }
}
