package org.tsagaan.storefront.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.tsagaan.kernel.Row;
import org.tsagaan.storefront.OpeningHours;
import org.tsagaan.storefront.OpeningHours.Closing;
import org.tsagaan.storefront.OpeningHours.Span;

/** Hours and closings of storefronts as stored. */
@ApplicationScoped
public class HoursRows {

    private static final String WEEK =
            """
            select weekday, opens, closes from storefront_hours
            where storefront_id = ?1 order by weekday, opens
            """;

    private static final String CLOSINGS =
            """
            select id, first_day, last_day, reason from storefront_closing
            where storefront_id = ?1 and last_day >= cast(?2 as date) order by first_day
            """;

    private static final String ADD_SPAN =
            "insert into storefront_hours (storefront_id, weekday, opens, closes)"
                    + " values (?1, ?2, ?3, ?4)";

    private static final String ADD_CLOSING =
            """
            insert into storefront_closing (storefront_id, first_day, last_day, reason)
            values (?1, cast(?2 as date), cast(?3 as date), ?4) returning id, storefront_id
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** The hours, and the closings that end on this day or later. */
    public OpeningHours read(long storefrontId, LocalDate from) {
        return new OpeningHours(
                Row.list(database.createNativeQuery(WEEK).setParameter(1, storefrontId)).stream()
                        .map(r -> new Span(DayOfWeek.of(r.count(0)), r.count(1), r.count(2)))
                        .toList(),
                Row.list(
                                database.createNativeQuery(CLOSINGS)
                                        .setParameter(1, storefrontId)
                                        .setParameter(2, from.toString()))
                        .stream()
                        .map(r -> new Closing(r.id(0), r.day(1), r.day(2), r.text(3)))
                        .toList());
    }

    /** Sets the hours of the week anew. */
    public void setWeek(long storefrontId, List<Span> week) {
        int _ =
                database.createNativeQuery("delete from storefront_hours where storefront_id = ?1")
                        .setParameter(1, storefrontId)
                        .executeUpdate();
        for (Span span : week) {
            int _ =
                    database.createNativeQuery(ADD_SPAN)
                            .setParameter(1, storefrontId)
                            .setParameter(2, span.day().getValue())
                            .setParameter(3, span.opens())
                            .setParameter(4, span.closes())
                            .executeUpdate();
        }
    }

    public long add(long storefrontId, Closing closing) {
        return Row.find(
                        database.createNativeQuery(ADD_CLOSING)
                                .setParameter(1, storefrontId)
                                .setParameter(2, closing.firstDay().toString())
                                .setParameter(3, closing.lastDay().toString())
                                .setParameter(4, closing.reason()))
                .orElseThrow()
                .id(0);
    }

    public void remove(long closingId) {
        int _ =
                database.createNativeQuery("delete from storefront_closing where id = ?1")
                        .setParameter(1, closingId)
                        .executeUpdate();
    }
}
