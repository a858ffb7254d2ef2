package org.tsagaan.storefront;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.CatalogueChanged;
import org.tsagaan.kernel.CatalogueChanged.Subject;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.storefront.adapter.StorefrontStore;
import org.tsagaan.storefront.model.Storefront;
import org.tsagaan.storefront.model.StorefrontPolicy;
import org.tsagaan.storefront.model.SupplyAgreement;

/** Opens, describes and closes storefronts, and signs and ends the supply agreements of stores. */
@Stateless
public class Storefronts {

    @Inject private StorefrontStore store;
    @Inject private UniqueNames uniqueNames;
    @EJB private AuditTrail audit;
    @Inject private Event<CatalogueChanged> changes;
    @Inject private MarketClock clock;

    /**
     * Opens a storefront.
     *
     * @return its id, or why not: {@code storefront.slug_invalid}, {@code storefront.slug_taken}
     */
    public Outcome<Long> open(StorefrontOpening opening, Actor actor) {
        List<Refusal> wrong = StorefrontPolicy.againstSlug(opening.slug());
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        uniqueNames.claim("storefront.slug", opening.slug());
        if (store.isSlugTaken(opening.slug())) {
            return Outcome.refused(
                    Refusal.of("storefront.slug_taken", opening.slug()).about("slug"));
        }
        long id = store.add(new Storefront(opening));
        note(actor, "storefront.open", id, "");
        return Outcome.done(id);
    }

    /** Changes what a storefront says of itself. */
    public void describe(long storefrontId, StorefrontTexts texts, Actor actor) {
        store.lockStorefront(storefrontId).describe(texts);
        note(actor, "storefront.describe", storefrontId, "");
    }

    /** Closes a storefront: nothing of it sells until it is opened again. */
    public void close(long storefrontId, String reason, Actor actor) {
        store.lockStorefront(storefrontId).close();
        note(actor, "storefront.close", storefrontId, reason);
    }

    /** Opens a closed storefront again. */
    public void reopen(long storefrontId, String reason, Actor actor) {
        store.lockStorefront(storefrontId).reopen();
        note(actor, "storefront.reopen", storefrontId, reason);
    }

    /** Signs a supply agreement and gives its id. */
    public long signAgreement(SupplyAgreementTerms terms, Actor actor) {
        long id = store.add(new SupplyAgreement(terms));
        audit.record(
                actor,
                "storefront.sign_agreement",
                "storefront",
                terms.storefrontId(),
                "",
                Map.of("agreement", id, "producer", terms.producerId()));
        changes.fire(new CatalogueChanged(Subject.STOREFRONT, terms.storefrontId()));
        return id;
    }

    /** Ends a supply agreement at once. */
    public void endAgreement(long agreementId, String reason, Actor actor) {
        SupplyAgreement agreement = store.lockAgreement(agreementId);
        agreement.end(clock.now());
        note(actor, "storefront.end_agreement", agreement.storefrontId(), reason);
    }

    private void note(Actor actor, String action, long storefrontId, String reason) {
        audit.record(actor, action, "storefront", storefrontId, reason, Map.of());
        changes.fire(new CatalogueChanged(Subject.STOREFRONT, storefrontId));
    }
}
