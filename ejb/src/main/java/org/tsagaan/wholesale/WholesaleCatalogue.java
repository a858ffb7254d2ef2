package org.tsagaan.wholesale;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.sellability.Gate;
import org.tsagaan.sellability.LotAssessment;
import org.tsagaan.sellability.Sellability;
import org.tsagaan.storefront.OfferForSale;
import org.tsagaan.storefront.Offers;
import org.tsagaan.wholesale.adapter.WholesaleOfferQueries;
import org.tsagaan.wholesale.adapter.WholesaleOfferQueries.Candidate;

/** What a retail buyer can have by the case: what the gate lets through for one branch, now. */
@Stateless
public class WholesaleCatalogue {

    /** Most offers of one page. */
    public static final int MOST = 50;

    /** How many candidates are tried for one page before it is given out as it is. */
    private static final int MOST_TRIED = 1000;

    private static final Pattern PLACE = Pattern.compile("([0-9]{1,6})-([0-9]{1,18})");

    @EJB private RetailBuyers buyers;
    @Inject private WholesaleOfferQueries queries;
    @EJB private Offers offers;
    @EJB private Gate gate;
    @Inject private MarketClock clock;

    /**
     * @param text words that names, the GTIN or the seller must hold; may be empty
     * @param category code of a category; empty for all
     * @param after where the page before ended; what is no such place begins at the first page
     * @param size offers of a page, 1 to {@value #MOST}
     */
    public record Query(String text, String category, String after, int size) {}

    /**
     * @param next where the next page begins; empty when this is the last
     */
    public record Page(List<WholesaleOffer> offers, Optional<String> next) {
        public Page {
            offers = List.copyOf(offers);
        }
    }

    /**
     * One page of what can be delivered to a branch, by category.
     *
     * @throws NotFound when the branch is not of a buyer the person buys for
     */
    public Page list(Person person, long buyerId, long branchId, Query query) {
        Purchasing purchasing = Purchasing.of(buyers.read(person, buyerId), branchId);
        int size = Math.clamp(query.size(), 1, MOST);
        Matcher place = PLACE.matcher(query.after());
        int shelf = place.matches() ? Integer.parseInt(place.group(1)) : 0;
        long offer = place.matches() ? Long.parseLong(place.group(2)) : 0;
        List<WholesaleOffer> found = new ArrayList<>();
        boolean isMore = true;
        for (int tried = 0; isMore && found.size() < size && tried < MOST_TRIED; ) {
            List<Candidate> batch = queries.list(query, shelf, offer);
            isMore = batch.size() == WholesaleOfferQueries.BATCH;
            Map<Long, List<LotAssessment>> lots = assess(batch, purchasing);
            Map<Long, OfferForSale> terms = offers.findOffers(lots.keySet());
            for (Candidate candidate : batch) {
                if (found.size() == size) {
                    isMore = true;
                    break;
                }
                tried++;
                shelf = candidate.shelf();
                offer = candidate.offerId();
                findShown(candidate, terms, lots).ifPresent(found::add);
            }
        }
        return new Page(found, isMore ? Optional.of(shelf + "-" + offer) : Optional.empty());
    }

    private Map<Long, List<LotAssessment>> assess(List<Candidate> batch, Purchasing purchasing) {
        Instant now = clock.now();
        return gate.assessOffers(
                batch.stream().map(Candidate::offerId).toList(), purchasing.terms(), now);
    }

    private Optional<WholesaleOffer> findShown(
            Candidate candidate,
            Map<Long, OfferForSale> terms,
            Map<Long, List<LotAssessment>> lots) {
        List<LotAssessment> sold =
                lots.getOrDefault(candidate.offerId(), List.of()).stream()
                        .filter(l -> l.available() > 0)
                        .filter(l -> l.sellability() instanceof Sellability.Sellable)
                        .toList();
        long units = sold.stream().mapToLong(LotAssessment::available).sum();
        return Optional.ofNullable(terms.get(candidate.offerId()))
                .filter(o -> units >= (long) o.terms().casePack() * o.terms().minimumCases())
                .map(o -> shown(candidate, o, sold, units / o.terms().casePack()));
    }

    private WholesaleOffer shown(
            Candidate candidate, OfferForSale offer, List<LotAssessment> sold, long cases) {
        var bestBefore = sold.getFirst().bestBefore();
        return new WholesaleOffer(
                offer,
                candidate.categoryZh(),
                candidate.categoryEn(),
                candidate.producerZh(),
                candidate.producerEn(),
                candidate.storage(),
                candidate.shelfLifeDays(),
                cases,
                bestBefore,
                (int) ChronoUnit.DAYS.between(ChinaTime.dateOf(clock.now()), bestBefore),
                sold.size());
    }
}
