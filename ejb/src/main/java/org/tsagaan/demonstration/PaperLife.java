package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tsagaan.catalog.Products;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.model.Calendar;
import org.tsagaan.demonstration.model.Happening;
import org.tsagaan.demonstration.model.OfferPlan;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.demonstration.model.ProducerPlan;
import org.tsagaan.demonstration.model.ProductPlan;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.licensing.Recognitions;
import org.tsagaan.storefront.Offers;
import org.tsagaan.storefront.Storefronts;

/** What happens to papers, storefronts, products and offers. */
@ApplicationScoped
class PaperLife {

    @Inject private ProducerPapers producerPapers;
    @Inject private StandardsStep standards;
    @EJB private Recognitions recognitions;
    @EJB private Storefronts storefronts;
    @EJB private Products products;
    @EJB private Offers offers;
    @Inject private People people;
    @Inject private Loaded loaded;

    void live(Plan plan, Happening happening) {
        int subject = happening.subject();
        Calendar calendar = plan.calendar();
        switch (happening.kind()) {
            case PAPERS_CHANGED ->
                    producerPapers.change(plan.cast().producers().get(subject), calendar);
            case STOREFRONT_CLOSED -> close(plan.cast().producers().get(subject));
            case STORE_REVOKED -> revoke(plan, subject);
            case AGREEMENT_ENDED -> endAgreement(plan);
            case STANDARD_LAPSED -> standards.lapse(calendar);
            case STANDARD_REISSUED -> standards.reissue(calendar);
            case OFFER_DELISTED -> delist(plan.offers().get(subject));
            case PRODUCT_WITHDRAWN -> withdraw(plan.products().get(subject));
            default -> throw new BrokenInvariant("Not of papers: " + happening.kind());
        }
    }

    private void close(ProducerPlan p) {
        storefronts.close(loaded.storefront(p.slug()), "歇业（示范）", people.merchant(p.key()).actor());
    }

    private void revoke(Plan plan, int store) {
        long id = loaded.organisation(plan.cast().stores().get(store).creditCode());
        recognitions.revoke(people.regulator(), loaded.recognition(id), "两次无证进货（示范）").orBroken();
    }

    private void endAgreement(Plan plan) {
        ProducerPlan supplier =
                plan.cast().producers().stream()
                        .filter(p -> p.key().equals(Plan.ENDED_SUPPLIER))
                        .findFirst()
                        .orElseThrow();
        storefronts.endAgreement(
                loaded.agreement(Plan.ENDED_STORE, loaded.organisation(supplier.creditCode())),
                "双方商定（示范）",
                people.merchant(People.STORE).actor());
    }

    private void delist(OfferPlan o) {
        offers.delist(
                loaded.offer(o.slug(), o.product().gtin(), o.terms().channel().name()),
                "换包装（示范）",
                people.merchant(o.merchant()).actor());
    }

    private void withdraw(ProductPlan p) {
        products.withdraw(people.merchant(p.producer().key()), loaded.product(p.gtin()), "不再生产（示范）")
                .orBroken();
    }
}
