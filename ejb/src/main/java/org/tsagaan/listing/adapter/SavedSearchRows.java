package org.tsagaan.listing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.kernel.Money;
import org.tsagaan.kernel.Row;
import org.tsagaan.listing.PriceRange;
import org.tsagaan.listing.SalesChannel;
import org.tsagaan.listing.SavedSearch;
import org.tsagaan.listing.SearchFilters;
import org.tsagaan.listing.SearchQuery;

/** Saved searches as stored. */
@ApplicationScoped
public class SavedSearchRows {

    private static final String ALL =
            """
            select id, words, categories, divisions, producer_kinds, storages, marks,
                price_from, price_to, days_left, deliver_to, saved_at, seller_kinds
            from saved_search
            """;

    private static final String ADD =
            """
            insert into saved_search (account_id, words, categories, divisions, producer_kinds,
                storages, marks, price_from, price_to, days_left, deliver_to, stop_token, saved_at,
                seller_kinds)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, -1), nullif(?9, -1), ?10, ?11, ?12,
                cast(?13 as timestamptz), ?14)
            returning id, account_id
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public long add(long accountId, SearchQuery query, String stopToken, Instant now) {
        SearchFilters filters = query.filters();
        return Row.find(
                        database.createNativeQuery(ADD)
                                .setParameter(1, accountId)
                                .setParameter(2, query.text())
                                .setParameter(3, joined(filters.categories()))
                                .setParameter(4, joined(filters.divisions()))
                                .setParameter(5, joined(filters.producerKinds()))
                                .setParameter(6, joined(filters.storages()))
                                .setParameter(7, joined(filters.marks()))
                                .setParameter(8, filters.price().from().map(Money::fen).orElse(-1L))
                                .setParameter(9, filters.price().to().map(Money::fen).orElse(-1L))
                                .setParameter(10, filters.daysLeft())
                                .setParameter(11, filters.deliverTo().orElse(""))
                                .setParameter(12, stopToken)
                                .setParameter(13, now.toString())
                                .setParameter(14, joined(filters.sellerKinds())))
                .orElseThrow()
                .id(0);
    }

    /** What an account keeps, the newest first. */
    public List<SavedSearch> listOf(long accountId) {
        return Row.list(
                        database.createNativeQuery(
                                        ALL
                                                + " where account_id = ?1 and stopped_at is null"
                                                + " order by id desc")
                                .setParameter(1, accountId))
                .stream()
                .map(SavedSearchRows::search)
                .toList();
    }

    /** All that are kept by anybody. */
    public List<SavedSearch> listAll() {
        return Row.list(database.createNativeQuery(ALL + " where stopped_at is null order by id"))
                .stream()
                .map(SavedSearchRows::search)
                .toList();
    }

    public Optional<SavedSearch> find(long id, String stopToken) {
        return Row.find(
                        database.createNativeQuery(ALL + " where id = ?1 and stop_token = ?2")
                                .setParameter(1, id)
                                .setParameter(2, stopToken))
                .map(SavedSearchRows::search);
    }

    /** Stops a search, and says whether it was kept. */
    public boolean stop(long id, Instant now) {
        return database.createNativeQuery(
                                "update saved_search set stopped_at = cast(?2 as timestamptz)"
                                        + " where id = ?1 and stopped_at is null")
                        .setParameter(1, id)
                        .setParameter(2, now.toString())
                        .executeUpdate()
                == 1;
    }

    private static SavedSearch search(Row r) {
        return new SavedSearch(
                r.id(0),
                r.text(1),
                new SearchFilters(
                        SalesChannel.RETAIL,
                        codes(r, 2),
                        codes(r, 3),
                        codes(r, 4),
                        codes(r, 12),
                        codes(r, 5),
                        codes(r, 6),
                        Optional.empty(),
                        Optional.empty(),
                        new PriceRange(price(r, 7), price(r, 8)),
                        r.count(9),
                        Optional.of(r.text(10)).filter(code -> !code.isEmpty())),
                r.instant(11));
    }

    private static Optional<Money> price(Row r, int column) {
        return Optional.ofNullable(r.idOrNull(column)).map(Money::new);
    }

    private static Set<String> codes(Row r, int column) {
        return Set.copyOf(r.codes(column));
    }

    private static String joined(Collection<String> codes) {
        return String.join(",", codes.stream().sorted().toList());
    }
}
