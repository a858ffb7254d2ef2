package org.tsagaan.storefront;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.storefront.adapter.OwnStorefronts;
import org.tsagaan.storefront.adapter.StorefrontStore;
import org.tsagaan.storefront.model.Storefront;
import org.tsagaan.storefront.model.StorefrontPolicy;

/**
 * Where a seller opens its storefront, names it and tells its story, closes it and opens it again.
 * Each method is for who sells for the organisation; for everybody else it is not there.
 */
@Stateless
public class StorefrontDesk {

    private static final int LONGEST_REASON = 300;

    @Inject private OwnStorefronts own;
    @Inject private StorefrontStore store;
    @Inject private UniqueNames uniqueNames;
    @EJB private Storefronts storefronts;

    /**
     * The storefront of an organisation; empty until it is opened.
     *
     * @throws NotFound unless the person sells for the organisation
     */
    public Optional<OwnStorefront> find(Person merchant, long organisationId) {
        require(merchant, organisationId);
        return store.findOf(organisationId).map(Storefront::own);
    }

    /**
     * The storefront of an organisation.
     *
     * @throws NotFound as {@link #find}, and when it has none
     */
    public OwnStorefront read(Person merchant, long organisationId) {
        return find(merchant, organisationId).orElseThrow(() -> new NotFound("storefront"));
    }

    /**
     * Opens the storefront of a producer or a store. What may be sold in it, the gate says for each
     * lot: neither a certificate nor a recognition is needed to open it.
     *
     * @param slug its address in the market, for good
     * @return its id; refused with {@code storefront.opened_already}, {@code
     *     storefront.no_producer}, {@code storefront.slug_taken} and the rules of {@link
     *     StorefrontPolicy}
     * @throws NotFound as {@link #find}
     */
    public Outcome<Long> open(
            Person merchant, long organisationId, String slug, StorefrontTexts texts) {
        boolean isStore = require(merchant, organisationId).organisationKind().equals("STORE");
        uniqueNames.claim("storefront", String.valueOf(organisationId));
        Refusals refusals =
                new Refusals()
                        .unless(
                                store.findOf(organisationId).isEmpty(),
                                Refusal.of("storefront.opened_already"))
                        .unless(
                                isStore || store.isProducer(organisationId),
                                Refusal.of("storefront.no_producer"))
                        .addAll(StorefrontPolicy.againstTexts(texts));
        if (!refusals.isEmpty()) {
            return refusals.addAll(StorefrontPolicy.againstSlug(slug)).refuse();
        }
        return storefronts.open(
                new StorefrontOpening(
                        organisationId,
                        isStore
                                ? StorefrontOpening.Kind.DEMONSTRATION_STORE
                                : StorefrontOpening.Kind.PRODUCER,
                        slug,
                        texts.nameZh().strip(),
                        texts.nameEn().strip(),
                        texts.storyZh().strip(),
                        texts.storyEn().strip()),
                merchant.actor());
    }

    /**
     * Changes its names and its story.
     *
     * @param version the version that was read
     * @return its id; refused with {@code input.changed_meanwhile} and the rules of {@link
     *     StorefrontPolicy}
     * @throws NotFound as {@link #read}
     */
    public Outcome<Long> describe(
            Person merchant, long organisationId, int version, StorefrontTexts texts) {
        Storefront storefront = lock(merchant, organisationId);
        Refusals refusals =
                new Refusals()
                        .unless(
                                storefront.version() == version,
                                Refusal.of("input.changed_meanwhile", version, storefront.version())
                                        .about("version"))
                        .addAll(StorefrontPolicy.againstTexts(texts));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        storefronts.describe(storefront.id(), texts, merchant.actor());
        return Outcome.done(storefront.id());
    }

    /**
     * Closes it: nothing of it sells until it is opened again; what was ordered is sent.
     *
     * @param reason for the audit trail
     * @return its id; refused with {@code storefront.closed_already} and the rules of texts
     * @throws NotFound as {@link #read}
     */
    public Outcome<Long> close(Person merchant, long organisationId, String reason) {
        Storefront storefront = lock(merchant, organisationId);
        Refusals refusals =
                new Refusals()
                        .needsText("reason", reason, LONGEST_REASON)
                        .unless(storefront.isOpen(), Refusal.of("storefront.closed_already"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        storefronts.close(storefront.id(), reason.strip(), merchant.actor());
        return Outcome.done(storefront.id());
    }

    /**
     * Opens it again.
     *
     * @return its id; refused with {@code storefront.open_already}
     * @throws NotFound as {@link #read}
     */
    public Outcome<Long> reopen(Person merchant, long organisationId) {
        Storefront storefront = lock(merchant, organisationId);
        if (storefront.isOpen()) {
            return Outcome.refused(Refusal.of("storefront.open_already"));
        }
        storefronts.reopen(storefront.id(), "", merchant.actor());
        return Outcome.done(storefront.id());
    }

    private Storefront lock(Person merchant, long organisationId) {
        return store.lockStorefront(own.require(merchant, organisationId));
    }

    private static Membership require(Person merchant, long organisationId) {
        return merchant.membershipsAs(Role.MERCHANT).stream()
                .filter(m -> m.organisationId() == organisationId)
                .findFirst()
                .orElseThrow(() -> new NotFound("storefront"));
    }
}
