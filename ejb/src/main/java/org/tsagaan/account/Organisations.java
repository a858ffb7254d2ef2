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
import org.tsagaan.account.model.OrganisationRule;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.UnifiedSocialCreditCode;

/** Enters organisations, and says who acts for them. */
@Stateless
public class Organisations {

    @Inject private RegisteredOrganisations organisations;
    @Inject private Accounts accounts;
    @EJB private AuditTrail audit;
    @Inject private MarketClock clock;

    /**
     * Enters an organisation. A credit code whose check character is wrong is refused, unless the
     * form says why it is right all the same.
     *
     * @return its id
     */
    public Outcome<Long> register(Actor actor, NewOrganisation form) {
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
     * @throws NotFound when there is no such account or organisation
     * @throws BrokenInvariant when such an organisation knows no such role
     */
    public void grant(Actor actor, long accountId, long organisationId, Role role) {
        Organisation organisation = existing(accountId, organisationId);
        if (!organisation.kind().knows(role)) {
            throw new BrokenInvariant(role + " at a " + organisation.kind());
        }
        if (organisations.grant(accountId, organisationId, role, clock.now())) {
            recordMembership(actor, "account.grant", accountId, organisationId, role);
        }
    }

    /** Lets somebody act for an organisation no more, from their next request on. */
    public void withdraw(Actor actor, long accountId, long organisationId, Role role) {
        if (organisations.withdraw(accountId, organisationId, role)) {
            recordMembership(actor, "account.withdraw", accountId, organisationId, role);
        }
    }

    /**
     * Enters that an organisation has moved.
     *
     * @throws NotFound when there is none
     */
    public void relocate(Actor actor, long id, String divisionCode, String address) {
        Organisation organisation =
                organisations.find(id).orElseThrow(() -> new NotFound("organisation"));
        organisation.relocate(divisionCode, address);
        audit.record(
                actor,
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
