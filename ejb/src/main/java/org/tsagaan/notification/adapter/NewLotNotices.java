package org.tsagaan.notification.adapter;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.Row;
import org.tsagaan.listing.SavedSearches;
import org.tsagaan.notification.model.NewLotFacts;

/** Reads what a letter about new lots says. */
@ApplicationScoped
public class NewLotNotices {

    private static final int MOST = 20;

    private static final String WHOSE =
            """
            select a.language, a.email, a.display_name, s.stop_token
            from saved_search s join account a on a.id = s.account_id
            where s.id = ?1 and s.stopped_at is null
            """;

    private static final String LOTS =
            """
            select case ?2 when 'zh' then p.name_zh else p.name_en end,
                case ?2 when 'zh' then f.name_zh else f.name_en end,
                l.lot_number, l.best_before, count(*) over ()
            from saved_search s
            join saved_search_hit h on h.saved_search_id = s.id and h.told_on = s.told_on
            join offer o on o.id = h.offer_id
            join product p on p.id = o.product_id
            join storefront f on f.id = o.storefront_id
            join lot l on l.id = h.lot_id
            where s.id = ?1
            order by l.produced_on desc, l.id, o.id
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @EJB private SavedSearches searches;

    /** Empty when it was stopped meanwhile. */
    public Optional<NewLotFacts> find(long savedSearchId) {
        return Row.find(database.createNativeQuery(WHOSE).setParameter(1, savedSearchId))
                .flatMap(whose -> facts(savedSearchId, whose));
    }

    private Optional<NewLotFacts> facts(long id, Row whose) {
        List<Row> lots =
                Row.list(
                        database.createNativeQuery(LOTS)
                                .setParameter(1, id)
                                .setParameter(2, whose.text(0))
                                .setMaxResults(MOST));
        if (lots.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new NewLotFacts(
                        searches.read(id, whose.text(3)).address(),
                        "/saved-searches/" + id + "/stop?token=" + whose.text(3),
                        whose.text(0),
                        whose.text(1),
                        whose.text(2),
                        lots.stream()
                                .map(
                                        r ->
                                                new NewLotFacts.Lot(
                                                        r.text(0), r.text(1), r.text(2), r.day(3)))
                                .toList(),
                        lots.getFirst().id(4) - lots.size()));
    }
}
