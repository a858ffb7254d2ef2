package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsagaan.order.Shopfront.TEST;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.inspection.Bench;
import org.tsagaan.inspection.Reports;
import org.tsagaan.inspection.TypedResult;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.licensing.Authorisations;
import org.tsagaan.licensing.Recognitions;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.recall.AskedRecalls;
import org.tsagaan.recall.LotHolds;
import org.tsagaan.recall.Recalls;
import org.tsagaan.sellability.Gate;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.Reason.Code;
import org.tsagaan.storefront.Storefronts;

/**
 * Promise 1 of design.md: no checkout that began after a revocation, a recall, a freeze, a failed
 * verdict, a withdrawal or the end of an agreement was acknowledged ever succeeds; and those before
 * it are not refused for fear of it. Nor does it wait for a lull in the sales (docs/adr/0006).
 */
@ExtendWith(ArquillianExtension.class)
class RevocationAgainstCheckoutIT {

    private static final int ROUNDS = 203;
    private static final int ROUNDS_OF_A_SHOP = 14;
    private static final int BUYERS = 3;

    /** On average: those of the head start, and those that were inside; sixty where none queue. */
    private static final int SALES_OF_A_ROUND = 20;

    private static final long SEED = 1_124;

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private Till till;
    @Inject private Books books;
    @Inject private Race race;
    @Inject private Gate gate;
    @Inject private Authorisations authorisations;
    @Inject private Recognitions recognitions;
    @Inject private Storefronts storefronts;
    @Inject private LotHolds holds;
    @Inject private Recalls recalls;
    @Inject private Reports reports;
    @Inject private MarketClock clock;

    /** What takes the right to sell away, and the reason that the gate then gives. */
    private enum Way {
        REGISTRATION_REVOKED(Code.AUTHORISATION_REVOKED),
        LOT_RECALLED(Code.LOT_RECALLED),
        LOT_FROZEN(Code.LOT_FROZEN),
        REPORT_WITHDRAWN(Code.REPORT_WITHDRAWN),
        VERDICT_FAILED(Code.INSPECTION_FAILED),
        RECOGNITION_REVOKED(Code.STORE_NOT_RECOGNISED),
        AGREEMENT_ENDED(Code.NO_SUPPLY_AGREEMENT);

        private final Code code;

        Way(Code code) {
            this.code = code;
        }
    }

    /** What is sold in a round, and how many buyers were faster than the revocation. */
    private final class Round {
        private final Shop shop;
        private final PassedLot lot;
        private final AtomicBoolean acknowledged = new AtomicBoolean();
        private final AtomicInteger sold = new AtomicInteger();
        private final Semaphore sales = new Semaphore(0);

        Round(Shop shop) {
            this.shop = shop;
            this.lot = shopfront.passedLot(shop.scene(), 1);
            shopfront.stock(lot, 1_000, shop);
        }

        /** The revocation begins after so many sales, or with the buyers. */
        Object revoke(Callable<Outcome<?>> revocation, int headStart) throws Exception {
            assertThat(sales.tryAcquire(headStart, 30, TimeUnit.SECONDS)).isTrue();
            revocation.call().orBroken();
            acknowledged.set(true);
            return Outcome.done(headStart);
        }

        /** Buys until a checkout has begun after the acknowledgement; that one must be refused. */
        Object buy() {
            boolean late;
            do {
                late = acknowledged.get();
                boolean done =
                        till.place(Map.of(shop.offerId(), 1)) instanceof Outcome.Done<PlacedOrder>;
                assertThat(late && done).as("sold after the acknowledgement").isFalse();
                if (done) {
                    sold.incrementAndGet();
                    sales.release();
                }
            } while (!late);
            return Outcome.done(sold.get());
        }
    }

    @Test
    void nothingIsSoldOnceTheRevocationIsAcknowledgedAndMuchIsSoldBefore() throws Exception {
        Random random = new Random(SEED);
        int soldBefore = 0;
        int sales = 0;
        Shop shop = null;
        for (int i = 0; i < ROUNDS; i++) {
            if (shop == null || i % ROUNDS_OF_A_SHOP == 0) {
                shop = shopfront.openStore(shopfront.open().scene());
            }
            Way way = Way.values()[i % Way.values().length];
            Round round = new Round(shop);
            run(round, way, random.nextInt(3));
            assertThat(reasons(round)).as(way.name()).contains(way.code);
            sales += round.sold.get();
            soldBefore += round.sold.get() > 0 ? 1 : 0;
            shop = restored(shop, way);
        }
        assertThat(sales).as("sales in all").isLessThan(ROUNDS * SALES_OF_A_ROUND);
        assertThat(soldBefore * 3).as("rounds that sold before").isGreaterThanOrEqualTo(ROUNDS);
        assertThat(books.faults()).isEmpty();
    }

    private void run(Round round, Way way, int headStart) throws Exception {
        Callable<Outcome<?>> revocation = revocation(round, way);
        List<Callable<Object>> deeds = new ArrayList<>();
        deeds.add(() -> round.revoke(revocation, headStart));
        for (int i = 0; i < BUYERS; i++) {
            deeds.add(round::buy);
        }
        race.run(deeds);
    }

    private Callable<Outcome<?>> revocation(Round round, Way way) {
        Bench.Scene scene = round.shop.scene();
        PassedLot lot = round.lot;
        return switch (way) {
            case REGISTRATION_REVOKED ->
                    () -> authorisations.revoke(scene.regulator(), scene.authorisationId(), "违规");
            case LOT_RECALLED ->
                    () -> recalls.announce(scene.merchant(), AskedRecalls.ofLot(lot.lotId()));
            case LOT_FROZEN -> () -> holds.freeze(scene.regulator(), lot.lotId(), "待查");
            case REPORT_WITHDRAWN ->
                    () -> reports.withdraw(scene.approver(), lot.reportId(), "样品混淆");
            case VERDICT_FAILED -> {
                long failing =
                        bench.enter(
                                scene.around(lot.lotId()),
                                new TypedResult("lead", List.of("0.9")),
                                new TypedResult("salmonella", List.of("ND", "ND")));
                yield () -> reports.sign(scene.approver(), failing);
            }
            case RECOGNITION_REVOKED ->
                    () -> recognitions.revoke(scene.regulator(), round.shop.recognitionId(), "违规");
            case AGREEMENT_ENDED ->
                    () -> {
                        storefronts.endAgreement(round.shop.agreementId(), "到期", TEST);
                        return Outcome.done(round.shop.agreementId());
                    };
        };
    }

    /** The shop with its papers made good; a lot that was lost is not used again. */
    private Shop restored(Shop shop, Way way) throws SQLException {
        return switch (way) {
            case REGISTRATION_REVOKED -> shopfront.openStore(shopfront.open().scene());
            case RECOGNITION_REVOKED -> shopfront.recognisedAgain(shop);
            case AGREEMENT_ENDED -> shopfront.agreedAgain(shop);
            default -> shop;
        };
    }

    private List<Code> reasons(Round round) {
        long offer = round.shop.offerId();
        return gate
                .assessOffers(List.of(offer), clock.now())
                .getOrDefault(offer, List.of())
                .stream()
                .filter(lot -> lot.lotId() == round.lot.lotId())
                .flatMap(lot -> lot.reasons().stream())
                .map(Reason::code)
                .toList();
    }
}
