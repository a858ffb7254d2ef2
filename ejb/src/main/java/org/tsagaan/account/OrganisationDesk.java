package org.tsagaan.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tsagaan.account.adapter.Accounts;
import org.tsagaan.account.adapter.OrganisationPages;
import org.tsagaan.account.model.Account;
import org.tsagaan.account.model.OrganisationPolicy;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;

/**
 * Where organisations are entered that come by no application, and where people are let act for
 * any: by who runs the market. The regulator reads it and enters laboratories. For everybody else
 * there is no such desk.
 */
@Stateless
public class OrganisationDesk {

    private static final int LARGEST_PAGE = 101;

    @EJB private Organisations organisations;
    @Inject private OrganisationPages pages;
    @Inject private Accounts accounts;

    /**
     * Lets in who keeps organisations.
     *
     * @throws NotFound when the person may not
     */
    public void enter(Person person) {
        if (!person.holds(Role.OPERATOR) && !person.holds(Role.REGULATOR)) {
            throw new NotFound("organisation");
        }
    }

    /**
     * Lets in who says who acts for an organisation.
     *
     * @throws NotFound when the person does not run the market
     */
    public void enterToGrant(Person person) {
        if (!person.holds(Role.OPERATOR)) {
            throw new NotFound("organisation");
        }
    }

    /** The kinds that the person enters here. */
    public List<OrganisationKind> listEnterable(Person person) {
        return OrganisationPolicy.listEnterable(person);
    }

    /** The roles that people can hold at an organisation of that kind. */
    public List<Role> listRoles(OrganisationKind kind) {
        return OrganisationPolicy.listRoles(kind);
    }

    /**
     * A page of the organisations whose names or credit code have such a part, the newest first.
     *
     * @param text empty for all
     * @param before id of the last of the page before; empty for the first page
     * @param limit at most so many, 1 to 101
     * @throws NotFound when the person may not
     */
    public List<OrganisationEntry> list(
            Person person,
            String text,
            Optional<OrganisationKind> kind,
            OptionalLong before,
            int limit) {
        enter(person);
        return pages.list(
                text.strip(),
                kind,
                before.orElse(Long.MAX_VALUE),
                Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /**
     * One organisation.
     *
     * @throws NotFound when there is none, or the person may not
     */
    public OrganisationEntry read(Person person, long id) {
        enter(person);
        return pages.find(id).orElseThrow(() -> new NotFound("organisation"));
    }

    /**
     * Who acts for an organisation, in which role.
     *
     * @throws NotFound when there is no such organisation, or the person may not
     */
    public List<OrganisationMember> listMembers(Person person, long id) {
        read(person, id);
        return pages.listMembers(id);
    }

    /**
     * Enters an organisation.
     *
     * @return its id; refused with {@code account.not_entered_here} and as {@link
     *     Organisations#register}
     * @throws NotFound when the person may not
     */
    public Outcome<Long> register(Person person, NewOrganisation form) {
        enter(person);
        List<Refusal> against = OrganisationPolicy.againstEntering(person, form.kind());
        return against.isEmpty() ? organisations.register(person, form) : Outcome.refused(against);
    }

    /**
     * Lets who has an account with that address act for an organisation; nothing changes where they
     * do already.
     *
     * @param email as it is typed
     * @return id of the organisation; refused with {@code account.email_invalid}, {@code
     *     account.no_such_account} or {@code account.role_not_of_kind}
     * @throws NotFound when there is no such organisation, or the person does not run the market
     */
    public Outcome<Long> grant(Person operator, long organisationId, String email, Role role) {
        enterToGrant(operator);
        OrganisationKind kind = read(operator, organisationId).organisation().kind();
        Optional<EmailAddress> address = EmailAddress.parse(email);
        Optional<Account> account = address.flatMap(accounts::find);
        Refusals refusals = new Refusals().addAll(OrganisationPolicy.againstRole(kind, role));
        refusals.unless(address.isPresent(), Refusal.of("account.email_invalid").about("email"));
        refusals.unless(
                address.isEmpty() || account.isPresent(),
                Refusal.of("account.no_such_account").about("email"));
        if (!refusals.isEmpty() || account.isEmpty()) {
            return refusals.refuse();
        }
        organisations.grant(operator, account.get().id(), organisationId, role);
        return Outcome.done(organisationId);
    }

    /**
     * Lets somebody act so for an organisation no more, from their next request on.
     *
     * @return id of the organisation; refused as {@link Organisations#withdraw}
     * @throws NotFound when there is no such account or organisation, or the person does not run
     *     the market
     */
    public Outcome<Long> withdraw(Person operator, long organisationId, long accountId, Role role) {
        return organisations.withdraw(operator, accountId, organisationId, role);
    }
}
