package org.tsagaan.storefront.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.Row;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.storefront.DeliveryRestriction;

/** Restrictions of delivery as stored. */
@ApplicationScoped
public class RestrictionRows {

    private static final String LIST =
            """
            select r.id, r.producer_kind, r.province_code, v.name_zh, v.name_en, r.ground, r.set_at,
                r.lifted_at, r.lift_reason
            from restriction_period r join province v on v.code = r.province_code
            where r.id < ?1 and (?2 or r.lifted_at is null) order by r.id desc limit ?3
            """;

    private static final String ADD =
            """
            insert into restriction_period (producer_kind, province_code, ground, set_by, set_at)
            values (?1, ?2, ?3, ?4, cast(?5 as timestamptz))
            on conflict (producer_kind, province_code) where lifted_at is null do nothing
            returning id, province_code
            """;

    private static final String LIFT =
            """
            update restriction_period set lifted_by = ?2, lifted_at = cast(?3 as timestamptz),
                lift_reason = ?4
            where id = ?1 and lifted_at is null
            """;

    private static final String EXISTS = "select id, 1 from restriction_period where id = ?1";

    private static final String GROUND =
            "select ground, province_code from delivery_restriction"
                    + " where producer_kind = ?1 and province_code = ?2";

    private static final String PROVINCE = "select code, 1 from province where code = ?1";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public Optional<String> findGround(ProducerKind kind, String province) {
        return Row.find(
                        database.createNativeQuery(GROUND)
                                .setParameter(1, kind.name())
                                .setParameter(2, province))
                .map(row -> row.text(0));
    }

    /** The newest first, of those before an id. */
    public List<DeliveryRestriction> list(boolean alsoLifted, long before, int limit) {
        return Row.list(
                        database.createNativeQuery(LIST)
                                .setParameter(1, before)
                                .setParameter(2, alsoLifted)
                                .setParameter(3, limit))
                .stream()
                .map(RestrictionRows::restriction)
                .toList();
    }

    public boolean isProvince(String code) {
        return Row.find(database.createNativeQuery(PROVINCE).setParameter(1, code)).isPresent();
    }

    public boolean exists(long id) {
        return Row.find(database.createNativeQuery(EXISTS).setParameter(1, id)).isPresent();
    }

    /** Adds one, and answers its id; empty when the like is in force. */
    public OptionalLong add(
            ProducerKind kind, String province, String ground, Actor by, Instant now) {
        return Row.find(
                        database.createNativeQuery(ADD)
                                .setParameter(1, kind.name())
                                .setParameter(2, province)
                                .setParameter(3, ground)
                                .setParameter(4, by.name())
                                .setParameter(5, now.toString()))
                .map(r -> OptionalLong.of(r.id(0)))
                .orElse(OptionalLong.empty());
    }

    /** Lifts one; false when it was lifted before. */
    public boolean lift(long id, String reason, Actor by, Instant now) {
        return database.createNativeQuery(LIFT)
                        .setParameter(1, id)
                        .setParameter(2, by.name())
                        .setParameter(3, now.toString())
                        .setParameter(4, reason)
                        .executeUpdate()
                == 1;
    }

    private static DeliveryRestriction restriction(Row r) {
        return new DeliveryRestriction(
                r.id(0),
                r.one(ProducerKind.class, 1),
                r.text(2),
                r.text(3),
                r.text(4),
                r.text(5),
                r.instant(6),
                r.instantOrNull(7),
                Objects.requireNonNullElse(r.textOrNull(8), ""));
    }
}
