package org.tsagaan.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.inspection.Bench;
import org.tsagaan.inspection.Reports;
import org.tsagaan.inspection.TypedResult;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.Validity;
import org.tsagaan.licensing.RecognitionGrant;
import org.tsagaan.licensing.RecognitionKind;
import org.tsagaan.licensing.Recognitions;
import org.tsagaan.storefront.OfferTerms;
import org.tsagaan.storefront.Offers;
import org.tsagaan.storefront.Stock;
import org.tsagaan.storefront.StorefrontOpening;
import org.tsagaan.storefront.Storefronts;
import org.tsagaan.storefront.SupplyAgreementTerms;
import org.tsagaan.traceability.LotOpening;
import org.tsagaan.traceability.Lots;

/** Opens storefronts that sell a workshop's goods, and puts lots that passed into them. */
@ApplicationScoped
public class Shopfront {

    static final Actor TEST = Actor.system("test");
    static final int PRICE = 2_500;

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2099, 12, 31);

    @Inject private Bench bench;
    @Inject private Lots lots;
    @Inject private Reports reports;
    @Inject private Storefronts storefronts;
    @Inject private Recognitions recognitions;
    @Inject private Offers offers;
    @Inject private Stock stock;

    /**
     * A storefront with one offer.
     *
     * @param recognitionId of the store; 0 in the producer's own
     * @param agreementId of the store; 0 in the producer's own
     */
    public record Shop(
            Bench.Scene scene,
            Person seller,
            long storefrontId,
            long offerId,
            long recognitionId,
            long agreementId) {

        /** The same shop under another recognition. */
        Shop recognised(long recognition) {
            return new Shop(scene, seller, storefrontId, offerId, recognition, agreementId);
        }

        /** The same shop under another agreement. */
        Shop agreed(long agreement) {
            return new Shop(scene, seller, storefrontId, offerId, recognitionId, agreement);
        }

        /** Its address in the market. */
        public String slug() {
            return "test-" + sellerId();
        }

        private long sellerId() {
            return seller.memberships().getFirst().organisationId();
        }
    }

    /** A lot and the signed report that it passed by. */
    public record PassedLot(long lotId, long reportId) {}

    /** A new workshop's own storefront, still empty. */
    public Shop open() throws SQLException {
        Bench.Scene scene = bench.set();
        bench.accredit(scene.regulator(), scene.laboratoryId(), "salmonella");
        long storefront = storefront(scene.producerId(), StorefrontOpening.Kind.PRODUCER);
        return new Shop(scene, scene.merchant(), storefront, offer(storefront, scene), 0, 0);
    }

    /** A new demonstration store that sells the same product. */
    public Shop openStore(Bench.Scene scene) throws SQLException {
        long store = bench.organisation("STORE");
        long storefront = storefront(store, StorefrontOpening.Kind.DEMONSTRATION_STORE);
        return new Shop(
                scene,
                bench.person(store, Role.MERCHANT),
                storefront,
                offer(storefront, scene),
                recognise(scene, store),
                sign(scene, storefront));
    }

    /** Recognises the store anew. */
    public Shop recognisedAgain(Shop shop) {
        return shop.recognised(recognise(shop.scene(), shop.sellerId()));
    }

    /** Signs its supply agreement anew. */
    public Shop agreedAgain(Shop shop) {
        return shop.agreed(sign(shop.scene(), shop.storefrontId()));
    }

    private long recognise(Bench.Scene scene, long organisationId) {
        return recognitions
                .grant(
                        scene.regulator(),
                        new RecognitionGrant(
                                organisationId,
                                RecognitionKind.DEMONSTRATION_STORE,
                                "DEMO-D-" + UUID.randomUUID(),
                                LONG_AGO,
                                LATER))
                .orBroken();
    }

    private long sign(Bench.Scene scene, long storefrontId) {
        return storefronts.signAgreement(
                new SupplyAgreementTerms(
                        storefrontId, scene.producerId(), new Validity(LONG_AGO, LATER)),
                TEST);
    }

    /** A new lot of the product, made so many days ago, that passed its inspection. */
    public PassedLot passedLot(Bench.Scene scene, int daysOld) {
        long lot = lot(scene, daysOld);
        return new PassedLot(lot, passedReport(scene, lot));
    }

    /** A new lot of the product that nobody has tested. */
    public long lot(Bench.Scene scene, int daysOld) {
        LocalDate made = LocalDate.now(ZoneOffset.UTC).minusDays(daysOld);
        String number = UUID.randomUUID().toString().substring(0, 18);
        return lots.open(
                        scene.merchant(),
                        new LotOpening(
                                scene.productId(), number, made, null, 10_000, "自家牧场", "Own"))
                .orBroken();
    }

    /** One more report that the lot passes by. */
    public long passedReport(Bench.Scene scene, long lotId) {
        long report =
                bench.enter(
                        scene.around(lotId),
                        new TypedResult("lead", List.of("0.1")),
                        new TypedResult("salmonella", List.of("ND", "ND")));
        reports.sign(scene.approver(), report).orBroken();
        return report;
    }

    /** Puts units of a lot into storefronts. */
    public void stock(PassedLot lot, int units, Shop... shops) {
        Arrays.stream(shops)
                .forEach(shop -> stock.receive(shop.storefrontId(), lot.lotId(), units, TEST));
    }

    private long storefront(long organisation, StorefrontOpening.Kind kind) {
        return storefronts
                .open(
                        new StorefrontOpening(
                                organisation, kind, "test-" + organisation, "店", "Shop", "", ""),
                        TEST)
                .orBroken();
    }

    private long offer(long storefront, Bench.Scene scene) {
        return offers.list(storefront, scene.productId(), OfferTerms.retail(PRICE), TEST);
    }
}
