package org.tsagaan.search.index;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tsagaan.kernel.Money;
import org.tsagaan.listing.CatalogItem;
import org.tsagaan.listing.CatalogItems;
import org.tsagaan.listing.CatalogueNews;
import org.tsagaan.listing.Names;
import org.tsagaan.listing.Reading;
import org.tsagaan.outbox.Backoff;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Item;
import org.tsagaan.outbox.Lag;
import org.tsagaan.outbox.Outbox;
import org.tsagaan.search.Items;

/** Offers with a price, or none while they can not be sold, and the news of their changes. */
final class SmallDatabase {

    private final Map<Long, Long> prices = new TreeMap<>();
    private final Map<Long, Long> twins = new TreeMap<>();
    private final Set<Long> unreadable = new HashSet<>();
    private final List<String> sellers = new ArrayList<>(List.of("双勒勒车家庭奶食坊", "Seven Springs"));
    private final Map<Long, News> news = new TreeMap<>();
    private Instant now = Instant.parse("2026-11-01T00:00:00Z");
    private long lastId;
    private long version;

    private record News(String topic, long offer, int attempts, Instant due) {}

    final CatalogItems items = new OfTheMap();
    final Names names = new OfSellers();
    final CatalogueNews told = new IntoTheBox();
    final Outbox outbox = new OfNews();

    /** A change and its news, in one. Nothing below 0 can be sold. */
    synchronized void change(long offer, long price) {
        prices.put(offer, price);
        tell(offer);
    }

    /** A change of two offers of the same stock, of which only the first is told of. */
    synchronized void changeBoth(long offer, long twin, long price) {
        twins.put(offer, twin);
        prices.put(twin, price);
        change(offer, price);
    }

    /** Changes many offers, and tells of none of them but of all together. */
    synchronized void changeMany(Map<Long, Long> changed) {
        prices.putAll(changed);
        news.put(++lastId, new News(CatalogueNews.ALL, 0, 0, now));
    }

    synchronized void register(String seller) {
        sellers.add(seller);
    }

    synchronized void makeUnreadable(long offer) {
        unreadable.add(offer);
    }

    synchronized void makeReadable() {
        unreadable.clear();
    }

    /** Time passes, so much that whatever was put off is due. */
    synchronized void later() {
        now = now.plus(Duration.ofMinutes(10));
    }

    synchronized Map<Long, Long> sellable() {
        Map<Long, Long> sellable = new TreeMap<>(prices);
        sellable.values().removeIf(price -> price < 0);
        return sellable;
    }

    synchronized int pending() {
        return news.size();
    }

    private void tell(long offer) {
        news.put(++lastId, new News(CatalogueNews.OFFER, offer, 0, now));
    }

    private final class OfSellers extends Names {
        @Override
        public List<String> listSellers(int most) {
            synchronized (SmallDatabase.this) {
                return List.copyOf(sellers);
            }
        }
    }

    private final class OfTheMap extends CatalogItems {
        @Override
        public Reading read(Collection<Long> offers) {
            synchronized (SmallDatabase.this) {
                version++;
                if (offers.stream().anyMatch(unreadable::contains)) {
                    throw new IllegalStateException("Unreadable");
                }
                Map<Long, Long> asked = sellable();
                asked.keySet().retainAll(offers);
                List<CatalogItem> found = new ArrayList<>();
                asked.forEach((offer, price) -> found.add(item(offer, price)));
                return new Reading(version, found);
            }
        }

        @Override
        public List<Long> listIds(long after, int max) {
            synchronized (SmallDatabase.this) {
                return prices.keySet().stream().filter(id -> id > after).limit(max).toList();
            }
        }

        @Override
        public List<Long> listSharingStock(Collection<Long> offers) {
            synchronized (SmallDatabase.this) {
                List<Long> all = new ArrayList<>(offers);
                twins.forEach(
                        (offer, twin) -> {
                            if (offers.contains(offer) && !offers.contains(twin)) {
                                all.add(twin);
                            }
                        });
                return all;
            }
        }

        @Override
        public long countListed() {
            synchronized (SmallDatabase.this) {
                return prices.size();
            }
        }

        private static CatalogItem item(long offer, long price) {
            CatalogItem like = Items.hurood(Instant.EPOCH, Instant.parse("2099-01-01T00:00:00Z"));
            return new CatalogItem(
                    offer,
                    like.product(),
                    like.category(),
                    like.producer(),
                    like.storefront(),
                    like.channel(),
                    new Money(price),
                    like.casePack(),
                    like.minimumCases(),
                    like.lots(),
                    like.evidence(),
                    like.acclaim(),
                    like.marks(),
                    like.sellableFrom(),
                    like.sellableUntil());
        }
    }

    private final class IntoTheBox extends CatalogueNews {
        @Override
        public void spread(Collection<Long> newsIds) {
            outbox.acknowledge(newsIds);
        }

        @Override
        public void tellOffers(Collection<Long> offers) {
            synchronized (SmallDatabase.this) {
                offers.forEach(SmallDatabase.this::tell);
            }
        }
    }

    private final class OfNews extends Outbox {
        @Override
        public List<Item> claim(Consumer consumer, int max, Duration visibility) {
            synchronized (SmallDatabase.this) {
                List<Item> claimed = new ArrayList<>();
                for (var each : news.entrySet()) {
                    News told = each.getValue();
                    if (claimed.size() < max && !told.due().isAfter(now)) {
                        int attempts = told.attempts() + 1;
                        claimed.add(new Item(each.getKey(), told.topic(), told.offer(), attempts));
                        each.setValue(
                                new News(
                                        told.topic(),
                                        told.offer(),
                                        attempts,
                                        now.plus(visibility)));
                    }
                }
                return claimed;
            }
        }

        @Override
        public void acknowledge(Collection<Long> ids) {
            synchronized (SmallDatabase.this) {
                news.keySet().removeAll(ids);
            }
        }

        @Override
        public void retryAllLater(Collection<Long> ids, String error) {
            synchronized (SmallDatabase.this) {
                for (Long id : ids) {
                    news.computeIfPresent(
                            id,
                            (same, told) ->
                                    new News(
                                            told.topic(),
                                            told.offer(),
                                            told.attempts(),
                                            now.plus(Backoff.after(told.attempts()))));
                }
            }
        }

        @Override
        public Lag lag(Consumer consumer) {
            return new Lag(pending(), Duration.ZERO);
        }
    }
}
