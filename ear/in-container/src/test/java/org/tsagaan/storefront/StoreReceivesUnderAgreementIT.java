package org.tsagaan.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.incontainer.Refused;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Race;
import org.tsagaan.order.Shopfront;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.sellability.LotStanding;
import org.tsagaan.sellability.LotStandings;

/**
 * A store receives only what it agreed on, never more than was made, nothing that is held; and what
 * it has sells only while the agreement is in force.
 */
@ExtendWith(ArquillianExtension.class)
class StoreReceivesUnderAgreementIT {

    private static final int RIVALS = 6;
    private static final int MADE = 10_000;
    private static final OptionalLong FIRST = OptionalLong.empty();

    @Inject private Shopfront shopfront;
    @Inject private Supplies supplies;
    @Inject private Receiving receiving;
    @Inject private LotStandings standings;
    @Inject private Race race;
    @Inject private MarketClock clock;

    private Shop own;
    private Shop store;
    private Person producer;
    private LocalDate today;

    @BeforeEach
    void openThemWithoutAnAgreement() throws SQLException {
        own = shopfront.open();
        store = shopfront.openStore(own.scene());
        producer = own.scene().merchant();
        today = clock.today();
        supplies.end(store.seller(), store.agreementId(), "重新商定").orBroken();
    }

    @Test
    void whatOneProposesTheOtherAcceptsAndEitherEnds() {
        PassedLot lot = shopfront.passedLot(own.scene(), 2);
        assertThat(lots()).isEmpty();
        assertThatThrownBy(() -> receive(lot.lotId(), 5, MADE)).isInstanceOf(NotFound.class);
        long proposal = propose().orBroken();
        assertThat(Refused.codes(propose())).containsExactly("storefront.proposed_already");
        assertThatThrownBy(() -> supplies.accept(producer, proposal)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> supplies.withdraw(store.seller(), proposal))
                .isInstanceOf(NotFound.class);
        assertThat(lots()).isEmpty();
        long agreement = supplies.accept(store.seller(), proposal).orBroken();
        assertThat(Refused.codes(supplies.accept(store.seller(), proposal)))
                .contains("storefront.proposal_answered");
        assertThat(Refused.codes(propose())).containsExactly("storefront.agreed_already");
        assertThat(receive(lot.lotId(), 5, MADE).orBroken()).isEqualTo(5);
        assertThat(sells(lot)).isTrue();
        assertThat(Refused.codes(supplies.end(producer, agreement, ""))).contains("input.blank");
        supplies.end(producer, agreement, "产量不够").orBroken();
        assertThat(Refused.codes(supplies.end(producer, agreement, "再次")))
                .containsExactly("storefront.agreement_over");
        assertThat(sells(lot)).isFalse();
        assertThatThrownBy(() -> receive(lot.lotId(), 1, MADE - 5)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoProposedTakesItBackWhoWasAskedDeclines() {
        long first = propose().orBroken();
        assertThat(supplies.withdraw(producer, first).orBroken())
                .isEqualTo(ProposalState.WITHDRAWN);
        long second = propose().orBroken();
        assertThat(Refused.codes(supplies.decline(store.seller(), second, " ")))
                .containsExactly("input.blank");
        assertThat(supplies.decline(store.seller(), second, "货架满了").orBroken())
                .isEqualTo(ProposalState.DECLINED);
        assertThat(supplies.listProposals(producer, producerId(), FIRST, 9)).isEmpty();
        assertThat(
                        Refused.codes(
                                supplies.propose(
                                        producer,
                                        producerId(),
                                        "nowhere",
                                        today,
                                        today.minusDays(1))))
                .containsExactlyInAnyOrder(
                        "storefront.no_such_store",
                        "storefront.ends_before_it_begins",
                        "storefront.agreement_is_past");
    }

    @Test
    void rivalsAcceptOnceAndNeverReceiveMoreThanWasMade() throws Exception {
        long proposal = propose().orBroken();
        Callable<Outcome<Long>> accepting = () -> supplies.accept(store.seller(), proposal);
        assertThat(race.run(Collections.nCopies(RIVALS, accepting)))
                .filteredOn(o -> o instanceof Outcome.Done<?>)
                .hasSize(1);
        PassedLot lot = shopfront.passedLot(own.scene(), 2);
        int left = receiving.readLot(store.seller(), storeId(), lot.lotId()).left();
        assertThat(Refused.codes(receive(lot.lotId(), left + 1, left)))
                .containsExactly("storefront.more_than_made");
        Callable<Outcome<Integer>> taking = () -> receive(lot.lotId(), left, left);
        assertThat(race.run(Collections.nCopies(RIVALS, taking)))
                .filteredOn(o -> o instanceof Outcome.Done<?>)
                .hasSize(1);
        assertThat(lots()).extracting(ReceivableLot::lotId).doesNotContain(lot.lotId());
    }

    @Test
    void nobodyElseSeesAnyOfIt() throws SQLException {
        long proposal = propose().orBroken();
        Shop stranger = shopfront.openStore(shopfront.open().scene());
        for (Person other : List.of(stranger.seller(), stranger.scene().merchant())) {
            assertThatThrownBy(() -> supplies.readProposal(other, proposal))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> supplies.accept(other, proposal)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> supplies.decline(other, proposal, "x"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> supplies.listAgreements(other, storeId(), FIRST, 9))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> receiving.listLots(other, storeId(), FIRST, 9))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> supplies.end(other, store.agreementId(), "x"))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> receiving.listLots(producer, producerId(), FIRST, 9))
                .isInstanceOf(NotFound.class);
    }

    private Outcome<Long> propose() {
        return supplies.propose(producer, producerId(), store.slug(), today, today.plusYears(1));
    }

    private Outcome<Integer> receive(long lot, int units, int seen) {
        return receiving.receive(store.seller(), storeId(), lot, units, seen);
    }

    private List<ReceivableLot> lots() {
        return receiving.listLots(store.seller(), storeId(), FIRST, 9);
    }

    private boolean sells(PassedLot lot) {
        return standings.find(lot.lotId()).orElseThrow().shelves().stream()
                .filter(shelf -> shelf.slug().equals(store.slug()))
                .anyMatch(LotStanding.Shelf::isSellable);
    }

    private long storeId() {
        return store.seller().memberships().getFirst().organisationId();
    }

    private long producerId() {
        return own.scene().producerId();
    }
}
