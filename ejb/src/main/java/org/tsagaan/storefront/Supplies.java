package org.tsagaan.storefront;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.kernel.Validity;
import org.tsagaan.licensing.Producers;
import org.tsagaan.storefront.adapter.StorefrontStore;
import org.tsagaan.storefront.adapter.SupplyQueries;
import org.tsagaan.storefront.model.SupplyPolicy;
import org.tsagaan.storefront.model.SupplyProposal;

/**
 * Where demonstration stores and producers agree that the one sells the other's goods (notice
 * 内政办发〔2022〕4号, measure 9): either proposes, the other accepts, and either ends it. Whether a store
 * may sell is asked by the gate, of the agreements that are made here.
 */
@Stateless
public class Supplies {

    private static final int LARGEST_PAGE = 200;
    private static final int LONGEST_REASON = 500;

    @Inject private SupplyQueries supplies;
    @Inject private StorefrontStore store;
    @Inject private UniqueNames uniqueNames;
    @Inject private MarketClock clock;
    @EJB private Storefronts storefronts;
    @EJB private Producers producers;
    @EJB private AuditTrail audit;

    /**
     * Which side of agreements an organisation is on, for who acts for it.
     *
     * @throws NotFound when the person does not, or it is neither a store nor a producer
     */
    public SupplySide side(Person merchant, long organisationId) {
        if (!merchant.actsFor(organisationId, Role.MERCHANT)) {
            throw new NotFound("organisation");
        }
        if (producers.findProducer(organisationId).isPresent()) {
            return SupplySide.PRODUCER;
        }
        return supplies.findShop(organisationId)
                .filter(SupplyQueries.Shop::isStore)
                .map(s -> SupplySide.STORE)
                .orElseThrow(() -> new NotFound("organisation"));
    }

    /**
     * Proposes an agreement.
     *
     * @param organisationId the side that proposes
     * @param partner the other side: a store by the address of its storefront, a producer by the
     *     number of its registration or licence
     * @return id of the proposal
     * @throws NotFound as {@link #side}
     */
    public Outcome<Long> propose(
            Person merchant,
            long organisationId,
            String partner,
            LocalDate validFrom,
            LocalDate validUntil) {
        SupplySide side = side(merchant, organisationId);
        Refusals refusals =
                new Refusals()
                        .addAll(SupplyPolicy.againstDays(validFrom, validUntil, clock.today()));
        Optional<Long> found = supplies.findPartner(side, partner.strip());
        refusals.unless(
                found.isPresent() || side == SupplySide.PRODUCER,
                Refusal.of("storefront.no_such_producer", partner).about("partner"));
        refusals.unless(
                found.isPresent() || side == SupplySide.STORE,
                Refusal.of("storefront.no_such_store", partner).about("partner"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        long storefront =
                side == SupplySide.STORE
                        ? supplies.findShop(organisationId).orElseThrow().storefrontId()
                        : found.orElseThrow();
        long producer = side == SupplySide.STORE ? found.orElseThrow() : organisationId;
        return propose(
                merchant,
                new SupplyProposalTerms(storefront, producer, side, validFrom, validUntil));
    }

    private Outcome<Long> propose(Person merchant, SupplyProposalTerms terms) {
        claim(terms.storefrontId(), terms.producerId());
        List<Validity> agreed =
                supplies.listOverlapping(
                        terms.storefrontId(),
                        terms.producerId(),
                        new Validity(terms.validFrom(), terms.validUntil()));
        Refusals refusals = new Refusals().addAll(SupplyPolicy.againstOverlap(agreed));
        refusals.unless(
                !supplies.isProposed(terms.storefrontId(), terms.producerId()),
                Refusal.of("storefront.proposed_already").about("partner"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        long id = store.add(new SupplyProposal(terms, merchant.actor(), clock.now()));
        record(merchant, "storefront.propose_agreement", terms.storefrontId(), id, "");
        return Outcome.done(id);
    }

    /**
     * Accepts a proposal: the agreement is signed.
     *
     * @return id of the agreement
     * @throws NotFound when there is no such proposal that waits for the person
     */
    public Outcome<Long> accept(Person merchant, long proposalId) {
        SupplyView view = asked(merchant, proposalId);
        claim(view.storefrontId(), view.producerId());
        SupplyProposal proposal = locked(proposalId);
        List<Validity> agreed =
                supplies.listOverlapping(
                        view.storefrontId(), view.producerId(), proposal.validity());
        Refusals refusals = new Refusals().addAll(SupplyPolicy.againstOverlap(agreed));
        refusals.addAll(SupplyPolicy.againstAnswer(proposal));
        refusals.unless(
                !view.validUntil().isBefore(clock.today()),
                Refusal.of("storefront.agreement_is_past", view.validUntil()));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        long agreement =
                storefronts.signAgreement(
                        new SupplyAgreementTerms(
                                proposal.storefrontId(),
                                proposal.producerId(),
                                proposal.validity()),
                        merchant.actor());
        proposal.accept(agreement, merchant.actor(), clock.now());
        supplies.flush();
        return Outcome.done(agreement);
    }

    /**
     * Declines a proposal.
     *
     * @throws NotFound when there is no such proposal that waits for the person
     */
    public Outcome<ProposalState> decline(Person merchant, long proposalId, String reason) {
        asked(merchant, proposalId);
        SupplyProposal proposal = locked(proposalId);
        Refusals refusals = new Refusals().needsText("reason", reason, LONGEST_REASON);
        refusals.addAll(SupplyPolicy.againstAnswer(proposal));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        proposal.decline(reason.strip(), merchant.actor(), clock.now());
        return answered(merchant, proposal, "storefront.decline_agreement", reason.strip());
    }

    /**
     * Takes a proposal back.
     *
     * @throws NotFound when there is no such proposal of the person's side
     */
    public Outcome<ProposalState> withdraw(Person merchant, long proposalId) {
        SupplyView view = readProposal(merchant, proposalId);
        long proposing = view.askedId() == view.storeId() ? view.producerId() : view.storeId();
        if (!merchant.actsFor(proposing, Role.MERCHANT)) {
            throw new NotFound("proposal");
        }
        SupplyProposal proposal = locked(proposalId);
        Refusals refusals = new Refusals();
        refusals.addAll(SupplyPolicy.againstAnswer(proposal));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        proposal.withdraw(merchant.actor(), clock.now());
        return answered(merchant, proposal, "storefront.withdraw_proposal", "");
    }

    /**
     * Ends an agreement at once; what the store has of the producer's goods it may not sell any
     * longer.
     *
     * @return its id
     * @throws NotFound when there is no such agreement of an organisation the person acts for
     */
    public Outcome<Long> end(Person merchant, long agreementId, String reason) {
        readAgreement(merchant, agreementId);
        store.lockAgreement(agreementId);
        SupplyView locked = readAgreement(merchant, agreementId);
        Refusals refusals =
                new Refusals()
                        .needsText("reason", reason, LONGEST_REASON)
                        .unless(
                                locked.mayEnd(),
                                Refusal.of("storefront.agreement_over", locked.validUntil())
                                        .because(Grounds.NOTICE_MEASURE_9));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        storefronts.endAgreement(agreementId, reason.strip(), merchant.actor());
        supplies.flush();
        return Outcome.done(agreementId);
    }

    /**
     * A page of what an organisation has agreed, the newest first, for who acts for it.
     *
     * @param before id of the last of the page before; empty for the first page
     * @param limit at most so many, 1 to 200
     * @throws NotFound as {@link #side}
     */
    public List<SupplyView> listAgreements(
            Person merchant, long organisationId, OptionalLong before, int limit) {
        side(merchant, organisationId);
        return supplies.listAgreements(
                organisationId,
                clock.today(),
                before.orElse(Long.MAX_VALUE),
                Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /** A page of the proposals that wait, as {@link #listAgreements}. */
    public List<SupplyView> listProposals(
            Person merchant, long organisationId, OptionalLong before, int limit) {
        side(merchant, organisationId);
        return supplies.listProposals(
                organisationId, before.orElse(Long.MAX_VALUE), Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /**
     * An agreement, for who acts for one of the two.
     *
     * @throws NotFound when there is none, or the person does not
     */
    public SupplyView readAgreement(Person merchant, long agreementId) {
        return supplies.findAgreement(agreementId, clock.today())
                .filter(a -> actsFor(merchant, a))
                .orElseThrow(() -> new NotFound("agreement"));
    }

    /** A proposal, as {@link #readAgreement}. */
    public SupplyView readProposal(Person merchant, long proposalId) {
        return supplies.findProposal(proposalId)
                .filter(p -> actsFor(merchant, p))
                .orElseThrow(() -> new NotFound("proposal"));
    }

    private SupplyView asked(Person merchant, long proposalId) {
        return supplies.findProposal(proposalId)
                .filter(p -> merchant.actsFor(p.askedId(), Role.MERCHANT))
                .orElseThrow(() -> new NotFound("proposal"));
    }

    private SupplyProposal locked(long proposalId) {
        return supplies.lockProposal(proposalId).orElseThrow(() -> new NotFound("proposal"));
    }

    private Outcome<ProposalState> answered(
            Person merchant, SupplyProposal proposal, String action, String reason) {
        supplies.flush();
        record(merchant, action, proposal.storefrontId(), proposal.id(), reason);
        return Outcome.done(proposal.state());
    }

    private void claim(long storefrontId, long producerId) {
        uniqueNames.claim("supply", storefrontId + "-" + producerId);
    }

    private static boolean actsFor(Person merchant, SupplyView view) {
        return merchant.actsFor(view.storeId(), Role.MERCHANT)
                || merchant.actsFor(view.producerId(), Role.MERCHANT);
    }

    private void record(
            Person merchant, String action, long storefrontId, long proposalId, String reason) {
        audit.record(
                merchant.actor(),
                action,
                "storefront",
                storefrontId,
                reason,
                Map.of("proposal", proposalId));
    }
}
