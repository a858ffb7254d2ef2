package org.tsagaan.search.index;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.tsagaan.listing.CatalogItems;
import org.tsagaan.listing.CatalogueNews;
import org.tsagaan.listing.Reading;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Item;
import org.tsagaan.outbox.Outbox;

/**
 * Works off the news of changes. For each the order is: claim it, look which indices there are,
 * read, write, acknowledge. See {@link Reading} for why nothing is lost when many do so at once.
 */
@ApplicationScoped
public class NewsReader {

    /** How much is worked off at once. */
    static final int BATCH = 500;

    private static final String WIDE = "WIDE";
    private static final Map<String, String> TOPICS =
            Map.of(CatalogueNews.OFFER, CatalogueNews.OFFER, CatalogueNews.ALL, CatalogueNews.ALL);

    /** Longer than a write may take; what a killed worker had in hand waits no longer than that. */
    private static final Duration VISIBILITY = Duration.ofSeconds(75);

    @EJB private Outbox outbox;
    @EJB private CatalogueNews news;
    @EJB private CatalogItems items;
    @Inject private Indices indices;
    @Inject private Transfer transfer;
    @Inject private WholeCatalogue whole;

    /**
     * Works off one batch.
     *
     * @return how much news there was
     * @throws Away when Elasticsearch did not take it; the news is put off
     */
    public int workOff() throws Away {
        List<Item> claimed = outbox.claim(Consumer.SEARCH, BATCH, VISIBILITY);
        Map<String, List<Item>> byTopic =
                claimed.stream()
                        .collect(groupingBy(item -> TOPICS.getOrDefault(item.topic(), WIDE)));
        whole.bring(ids(byTopic.getOrDefault(CatalogueNews.ALL, List.of())));
        news.spread(ids(byTopic.getOrDefault(WIDE, List.of())));
        writeOffers(byTopic.getOrDefault(CatalogueNews.OFFER, List.of()));
        return claimed.size();
    }

    private void writeOffers(List<Item> offerNews) throws Away {
        Map<Long, List<Item>> byOffer = offerNews.stream().collect(groupingBy(Item::aggregateId));
        if (byOffer.isEmpty()) {
            return;
        }
        Map<Long, String> failures;
        try {
            List<String> targets = targets();
            List<Long> touched = items.listSharingStock(byOffer.keySet());
            failures = transfer.bring(touched, targets).failures();
        } catch (Away away) {
            outbox.retryAllLater(ids(offerNews), away.toString());
            throw away;
        }
        failures.forEach(
                (offer, why) ->
                        outbox.retryAllLater(ids(byOffer.getOrDefault(offer, List.of())), why));
        news.tellOffers(
                failures.keySet().stream().filter(offer -> !byOffer.containsKey(offer)).toList());
        outbox.acknowledge(
                ids(
                        offerNews.stream()
                                .filter(item -> !failures.containsKey(item.aggregateId()))
                                .toList()));
    }

    private List<String> targets() throws Away {
        List<String> written = indices.known().written();
        if (written.isEmpty()) {
            throw new Away("There is no index yet");
        }
        return written;
    }

    private static List<Long> ids(List<Item> news) {
        return news.stream().map(Item::id).toList();
    }
}
