package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.EmailAddress;
import org.tsagaan.account.NewOrganisation;
import org.tsagaan.account.OrganisationKind;
import org.tsagaan.account.Organisations;
import org.tsagaan.account.SignUp;
import org.tsagaan.account.SignUpForm;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.model.Guest;
import org.tsagaan.demonstration.model.Guests;
import org.tsagaan.demonstration.model.Line;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;

/** Enters organisations and the people who act for them. Only those of sign-ins.csv can sign in. */
@ApplicationScoped
class PeopleStep implements Step {

    @EJB private Organisations organisations;
    @EJB private SignUp signUp;
    @Inject private Loaded loaded;
    @Inject private People people;

    @Override
    public String title() {
        return "People and organisations";
    }

    @Override
    public int units(Plan plan) {
        return Guests.of(plan.cast()).size();
    }

    @Override
    public void load(Plan plan, int unit) {
        Guest guest = Guests.of(plan.cast()).get(unit);
        MarketClock.at(
                plan.calendar().foundedAt().plusSeconds(60L * unit),
                () -> {
                    enter(guest);
                    return unit;
                });
    }

    private void enter(Guest guest) {
        NewOrganisation form = guest.organisation();
        if (form != null && form.kind() == OrganisationKind.OPERATOR) {
            found(form, guest.members().getFirst());
            return;
        }
        long organisation = form == null ? 0 : organisation(form);
        for (Guest.Member member : guest.members()) {
            long account = account(member);
            if (member.role() != null) {
                organisations.grant(people.operator(), account, organisation, member.role());
            }
        }
    }

    /** Who runs the market comes first, and lets in all others. */
    private void found(NewOrganisation form, Guest.Member first) {
        long account = account(first);
        if (loaded.findOrganisation(Objects.requireNonNull(form.creditCode())).isEmpty()) {
            organisations.found(People.loader(), form, account).orBroken();
        }
    }

    private long organisation(NewOrganisation form) {
        String code = form.creditCode() == null ? "" : form.creditCode();
        return loaded.findOrganisation(code)
                .orElseGet(() -> organisations.register(people.operator(), form).orBroken());
    }

    private long account(Guest.Member member) {
        return loaded.findAccount(member.email()).orElseGet(() -> newAccount(member));
    }

    private long newAccount(Guest.Member member) {
        @Nullable Line signIn = signIn(member.email());
        Outcome<Long> account =
                signIn == null
                        ? signUp.enter(member.name(), new EmailAddress(member.email()), "zh")
                        : signUp.signUp(
                                new SignUpForm(
                                        member.name(),
                                        member.email(),
                                        signIn.text("password"),
                                        "zh"));
        return account.orBroken();
    }

    private static @Nullable Line signIn(String email) {
        return Line.listAll("sign-ins.csv").stream()
                .filter(l -> l.text("email").equals(email))
                .findFirst()
                .orElse(null);
    }
}
