package org.tsagaan.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.adapter.Accounts;
import org.tsagaan.account.adapter.RegisteredOrganisations;
import org.tsagaan.account.model.Organisation;
import org.tsagaan.account.model.OrganisationPolicy;
import org.tsagaan.account.model.OrganisationRule;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.UnifiedSocialCreditCode;
import org.tsagaan.kernel.UniqueNames;

/**
 * Enters organisations, and says who acts for them. Rooms that enter an organisation together with
 * what goes with it, such as a producer with its certificate, do it here; who does nothing but that
 * does it at the {@link OrganisationDesk}.
 */
@Stateless
public class Organisations {

    @Inject private RegisteredOrganisations organisations;
    @Inject private Accounts accounts;
    @Inject private UniqueNames uniqueNames;
    @EJB private AuditTrail audit;
    @Inject private MarketClock clock;

    /**
     * Enters an organisation. A credit code whose check character is wrong is refused, unless the
     * form says why it is right all the same.
     *
     * @return its id
     * @throws NotFound when the person may not enter such an organisation
     */
    public Outcome<Long> register(Person official, NewOrganisation form) {
        if (!OrganisationPolicy.mayEnter(official, form.kind())) {
            throw new NotFound("organisation");
        }
        return register(official.actor(), form);
    }

    /**
     * Enters who runs the market, and the first who does so for it: there is nobody yet who could
     * let anybody in.
     *
     * @param founder who does it, for the audit trail
     * @return id of the organisation; refused with {@code account.founded} when somebody runs the
     *     market already, and with the rules of organisations
     * @throws NotFound when there is no such account
     */
    public Outcome<Long> found(Actor founder, NewOrganisation form, long accountId) {
        uniqueNames.claim("market", "founded");
        if (organisations.countOperators() > 0) {
            return Outcome.refused(Refusal.of("account.founded"));
        }
        Outcome<Long> entered = register(founder, form);
        if (entered instanceof Outcome.Done<Long>(var id)) {
            grant(founder, accountId, existing(accountId, id), Role.OPERATOR);
        }
        return entered;
    }

    private Outcome<Long> register(Actor actor, NewOrganisation form) {
        List<Refusal> wrong = new ArrayList<>(OrganisationRule.check(form));
        if (!organisations.hasDivision(form.divisionCode())) {
            wrong.add(
                    Refusal.of("account.unknown_division", form.divisionCode())
                            .about("divisionCode"));
        }
        UnifiedSocialCreditCode code = creditCode(form);
        if (code != null && wrong.isEmpty() && !organisations.reserveCreditCode(code.text())) {
            wrong.add(Refusal.of("account.credit_code_taken").about("creditCode"));
        }
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        Organisation organisation = new Organisation(form, code, clock.now());
        organisations.add(organisation);
        audit.record(
                actor,
                "account.register_organisation",
                "organisation",
                organisation.id(),
                form.creditCodeNote(),
                Map.of("kind", form.kind(), "nameZh", form.nameZh()));
        return Outcome.done(organisation.id());
    }

    /**
     * Lets somebody act for an organisation; nothing changes where they do already.
     *
     * @throws NotFound when there is no such account or organisation, or it is not the person's to
     *     grant
     * @throws BrokenInvariant when such an organisation knows no such role
     */
    public void grant(Person official, long accountId, long organisationId, Role role) {
        Organisation organisation = existing(accountId, organisationId);
        if (!OrganisationPolicy.mayGrant(official, organisation.kind(), role)) {
            throw new NotFound("organisation");
        }
        grant(official.actor(), accountId, organisation, role);
    }

    private void grant(Actor actor, long accountId, Organisation organisation, Role role) {
        if (!organisation.kind().knows(role)) {
            throw new BrokenInvariant(role + " at a " + organisation.kind());
        }
        if (organisations.grant(accountId, organisation.id(), role, clock.now())) {
            recordMembership(actor, "account.grant", accountId, organisation.id(), role);
        }
    }

    /**
     * Lets somebody act for an organisation no more, from their next request on.
     *
     * @return id of the organisation; refused with {@code account.not_in_role}, or with {@code
     *     account.last_operator} when nobody would run the market any more
     * @throws NotFound when there is no such account or organisation, or it is not the person's to
     *     withdraw
     */
    public Outcome<Long> withdraw(Person operator, long accountId, long organisationId, Role role) {
        if (!operator.holds(Role.OPERATOR)) {
            throw new NotFound("organisation");
        }
        Organisation organisation = existing(accountId, organisationId);
        if (role == Role.OPERATOR) {
            uniqueNames.claim("membership", "operator");
        }
        Refusals refusals =
                new Refusals()
                        .unless(
                                organisations.isMember(accountId, organisation.id(), role),
                                Refusal.of("account.not_in_role", role).about("role"));
        if (refusals.isEmpty()) {
            refusals.addAll(
                    OrganisationPolicy.againstWithdrawal(role, organisations.countOperators()));
        }
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        organisations.withdraw(accountId, organisationId, role);
        recordMembership(operator.actor(), "account.withdraw", accountId, organisationId, role);
        return Outcome.done(organisationId);
    }

    /**
     * Enters that an organisation has moved.
     *
     * @throws NotFound when there is none, or the person may not enter such an organisation
     */
    public void relocate(Person official, long id, String divisionCode, String address) {
        Organisation organisation =
                organisations
                        .find(id)
                        .filter(o -> OrganisationPolicy.mayEnter(official, o.kind()))
                        .orElseThrow(() -> new NotFound("organisation"));
        organisation.relocate(divisionCode, address);
        audit.record(
                official.actor(),
                "account.relocate_organisation",
                "organisation",
                id,
                "",
                Map.of("division", divisionCode, "address", address));
    }

    public Optional<OrganisationSummary> find(long id) {
        return organisations.find(id).map(Organisation::summary);
    }

    private Organisation existing(long accountId, long organisationId) {
        if (accounts.find(accountId).isEmpty()) {
            throw new NotFound("account");
        }
        return organisations.find(organisationId).orElseThrow(() -> new NotFound("organisation"));
    }

    private void recordMembership(
            Actor actor, String action, long accountId, long organisationId, Role role) {
        audit.record(
                actor,
                action,
                "organisation",
                organisationId,
                "",
                Map.of("account", accountId, "role", role));
    }

    private static @Nullable UnifiedSocialCreditCode creditCode(NewOrganisation form) {
        return form.creditCode() == null
                ? null
                : UnifiedSocialCreditCode.parse(form.creditCode()).orElse(null);
    }
}
