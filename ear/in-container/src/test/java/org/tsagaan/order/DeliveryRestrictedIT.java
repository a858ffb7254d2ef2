package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.incontainer.Refused;
import org.tsagaan.inspection.Bench;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.storefront.DeliveryRestrictions;

/**
 * What the operator restricts is not sold there from that commit on, sold again once it is lifted,
 * and what was restricted at an instant of the past is answered from dated rows.
 */
@ExtendWith(ArquillianExtension.class)
class DeliveryRestrictedIT {

    private static final String HAINAN = "460000";
    private static final String RESTRICTED_THEN =
            "select count(*) from lot_facts_at(?, cast(? as timestamptz)) f where"
                    + " jsonb_exists(f.facts -> 'restrictedProvinces', '"
                    + HAINAN
                    + "')";

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private CheckoutDesk checkout;
    @Inject private DeliveryRestrictions restrictions;

    private Shop shop;
    private PassedLot lot;
    private Person operator;

    @BeforeEach
    void open() throws SQLException {
        shop = shopfront.open();
        lot = shopfront.passedLot(shop.scene(), 2);
        shopfront.stock(lot, 20, shop);
        operator = bench.person(bench.organisation("OPERATOR"), Role.OPERATOR);
    }

    @Test
    void nothingGoesThereWhileItIsInForceAndThePastIsRemembered() throws SQLException {
        send().orBroken();
        Instant before = Instant.now();
        long id = restrict(operator, "示范规定").orBroken();
        try {
            assertThat(Refused.codes(restrict(operator, "另一规定")))
                    .containsExactly("storefront.restricted_already");
            assertThat(send()).asString().contains("REGION_RESTRICTED");
            assertThat(restrictions.list(false, OptionalLong.empty(), 100))
                    .anyMatch(r -> r.id() == id && r.isInForce());
            assertThat(restrictedAt(Instant.now())).isPositive();
            assertThatThrownBy(
                            () ->
                                    bench.insert(
                                            "delete from delivery_restriction where province_code"
                                                    + " = ? returning 1",
                                            HAINAN))
                    .hasMessageContaining("permission");
            assertThatThrownBy(
                            () ->
                                    bench.insert(
                                            "update restriction_period set ground = 'x' where id ="
                                                    + " ? returning id",
                                            id))
                    .hasMessageContaining("permission");
        } finally {
            restrictions.lift(operator, id, "规定已废止").orBroken();
        }
        send().orBroken();
        assertThat(restrictedAt(Instant.now())).isZero();
        assertThat(restrictedAt(before)).isZero();
        assertThat(
                        bench.insert(
                                "select count(*) from restriction_period r, lot_facts_at(?,"
                                        + " r.set_at) f where r.id = ? and"
                                        + " jsonb_exists(f.facts -> 'restrictedProvinces', ?)",
                                lot.lotId(),
                                id,
                                HAINAN))
                .as("it was restricted then")
                .isPositive();
        assertThat(Refused.codes(restrictions.lift(operator, id, "再次")))
                .containsExactly("storefront.restriction_lifted");
        assertThat(
                        bench.insert(
                                "select count(*) from audit where subject_kind ="
                                        + " 'delivery_restriction' and subject_id = ?",
                                id))
                .isEqualTo(2);
    }

    @Test
    void nobodyElseRestrictsOrLifts() throws SQLException {
        for (Person other :
                List.of(
                        shop.seller(),
                        shop.scene().regulator(),
                        bench.person(bench.organisation("REGULATOR"), Role.COUNTY_OFFICER))) {
            assertThatThrownBy(() -> restrict(other, "x")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> restrictions.lift(other, 1, "x")).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> restrictions.lift(operator, 1, "x")).isInstanceOf(NotFound.class);
        assertThat(
                        Refused.codes(
                                restrictions.restrict(operator, ProducerKind.FAMILY, "99999", " ")))
                .containsExactly("input.blank", "storefront.no_such_province");
    }

    private Outcome<Long> restrict(Person by, String ground) {
        return restrictions.restrict(by, ProducerKind.FAMILY, HAINAN, ground);
    }

    private long restrictedAt(Instant instant) throws SQLException {
        return bench.insert(RESTRICTED_THEN, lot.lotId(), instant.toString());
    }

    private Outcome<PlacedOrder> send() {
        return checkout.place(
                new Checkout(
                        UUID.randomUUID().toString(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        new Recipient(
                                "buyer@example.org", "zh", "买家", "13800000000", HAINAN, "某街一号"),
                        List.of(new Checkout.Wanted(shop.offerId(), 1)),
                        Wishes.none(),
                        OptionalLong.empty()));
    }
}
