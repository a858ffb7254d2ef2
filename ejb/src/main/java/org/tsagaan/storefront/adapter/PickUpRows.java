package org.tsagaan.storefront.adapter;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.storefront.OpeningHours;
import org.tsagaan.storefront.PickUp;

/** Where goods can be picked up, as stored. */
@ApplicationScoped
public class PickUpRows {

    private static final String OFFERED =
            """
            select u.storefront_id, u.ready_hours, o.division_code, d.name_zh, d.name_en, o.address, o.phone
            from storefront_pick_up u
            join storefront s on s.id = u.storefront_id
            join organisation o on o.id = s.organisation_id
            join division d on d.code = o.division_code
            where u.storefront_id = any (cast(?1 as bigint[])) and o.address ~ '\\S'
            """;

    private static final String SET =
            """
            insert into storefront_pick_up (storefront_id, ready_hours) values (?1, ?2)
            on conflict (storefront_id) do update set ready_hours = excluded.ready_hours
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private HoursRows hours;

    /** By storefront, those where what is paid at an instant can be picked up some time. */
    public Map<Long, PickUp> find(Collection<Long> storefronts, LocalDate today, Instant paid) {
        return Row.list(
                        database.createNativeQuery(OFFERED)
                                .setParameter(1, SqlArray.ofIds(storefronts)))
                .stream()
                .flatMap(row -> pickUp(row, hours.read(row.id(0), today), paid).stream())
                .collect(toMap(PickUp::storefrontId, place -> place));
    }

    private static Optional<PickUp> pickUp(Row row, OpeningHours hours, Instant paid) {
        return hours.openFrom(paid.plus(Duration.ofHours(row.count(1))))
                .map(
                        readyBy ->
                                new PickUp(
                                        row.id(0),
                                        row.count(1),
                                        row.text(2),
                                        row.text(3),
                                        row.text(4),
                                        row.text(5),
                                        row.text(6),
                                        hours,
                                        readyBy));
    }

    public OptionalInt readyHours(long storefrontId) {
        return Row.find(
                        database.createNativeQuery(
                                        "select ready_hours, storefront_id from storefront_pick_up"
                                                + " where storefront_id = ?1")
                                .setParameter(1, storefrontId))
                .map(row -> OptionalInt.of(row.count(0)))
                .orElseGet(OptionalInt::empty);
    }

    public void set(long storefrontId, OptionalInt readyHours) {
        int _ =
                readyHours.isPresent()
                        ? database.createNativeQuery(SET)
                                .setParameter(1, storefrontId)
                                .setParameter(2, readyHours.getAsInt())
                                .executeUpdate()
                        : database.createNativeQuery(
                                        "delete from storefront_pick_up where storefront_id = ?1")
                                .setParameter(1, storefrontId)
                                .executeUpdate();
    }
}
