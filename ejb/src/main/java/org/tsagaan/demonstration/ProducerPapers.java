package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tsagaan.account.Person;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.model.Calendar;
import org.tsagaan.demonstration.model.DemoNumbers;
import org.tsagaan.demonstration.model.Fate;
import org.tsagaan.demonstration.model.ParkPlan;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.demonstration.model.ProducerPlan;
import org.tsagaan.licensing.AuthorisationGrant;
import org.tsagaan.licensing.AuthorisationKind;
import org.tsagaan.licensing.Authorisations;
import org.tsagaan.licensing.ProducerRegistration;
import org.tsagaan.licensing.ProducerRegistration.Position;
import org.tsagaan.licensing.ProducerRegistration.Story;
import org.tsagaan.licensing.Producers;
import org.tsagaan.storefront.StorefrontOpening;
import org.tsagaan.storefront.Storefronts;

/** Registers producers, and lets their papers change as their fate wants. */
@ApplicationScoped
class ProducerPapers {

    private static final int VALID_FROM = 420;
    private static final int FUTURE = 60;
    private static final int LICENCE_OF_THE_GROWN = 900;

    @EJB private Producers producers;
    @EJB private Authorisations authorisations;
    @EJB private Storefronts storefronts;
    @Inject private ParkPapers parks;
    @Inject private People people;
    @Inject private Loaded loaded;

    void grant(ProducerPlan p, Plan plan) {
        Calendar calendar = plan.calendar();
        long id = loaded.organisation(p.creditCode());
        Optional<ParkPlan> park = plan.cast().findParkOf(p);
        Person merchant = people.merchant(p.key());
        producers
                .register(
                        merchant,
                        new ProducerRegistration(
                                id,
                                p.kind(),
                                new Story(p.storyZh(), p.storyEn()),
                                park.map(at -> at.room(p.key())).orElseGet(() -> near(p))))
                .orBroken();
        park.ifPresent(at -> parks.admit(at, id));
        if (p.fate() != Fate.MISSING) {
            authorisations.grant(people.regulator(), firstPaper(p, id, calendar)).orBroken();
        }
        storefronts
                .open(
                        new StorefrontOpening(
                                id,
                                StorefrontOpening.Kind.PRODUCER,
                                p.slug(),
                                p.nameZh(),
                                p.nameEn(),
                                p.storyZh(),
                                p.storyEn()),
                        merchant.actor())
                .orBroken();
    }

    private static Position near(ProducerPlan p) {
        return new Position(
                p.place().latitude() + (p.index() % 7 - 3) * 0.03,
                p.place().longitude() + (p.index() % 5 - 2) * 0.04);
    }

    private static AuthorisationGrant firstPaper(ProducerPlan p, long id, Calendar calendar) {
        boolean licensed = !p.kind().isWorkshop();
        String number =
                licensed
                        ? DemoNumbers.licence(p.place().code(), p.index() + 1)
                        : DemoNumbers.registration(p.place().code(), p.index() + 1);
        LocalDate from = calendar.day(p.fate() == Fate.FUTURE ? -FUTURE : VALID_FROM + p.index());
        return new AuthorisationGrant(
                id,
                p.kind().authorisation(),
                number,
                p.place().zh() + "登记机关（示范）",
                from,
                lastDay(p, calendar),
                Set.copyOf(p.categories()));
    }

    private static LocalDate lastDay(ProducerPlan p, Calendar calendar) {
        return switch (p.fate()) {
            case EXPIRED, NARROWED -> calendar.day(Calendar.papersChanged(p.fate()) + 1);
            default -> calendar.day(-(180 + p.index() * 11));
        };
    }

    /** What becomes of the papers, on the day on which it does. */
    void change(ProducerPlan p, Calendar calendar) {
        long id = loaded.organisation(p.creditCode());
        Person official = people.regulator();
        switch (p.fate()) {
            case SUSPENDED ->
                    authorisations
                            .suspend(official, loaded.authorisation(id), "冷库门封老化，整改（示范）")
                            .orBroken();
            case REVOKED ->
                    authorisations
                            .revoke(official, loaded.authorisation(id), "伪造留样记录（示范）")
                            .orBroken();
            case CANCELLED ->
                    authorisations
                            .cancel(official, loaded.authorisation(id), "生产者申请注销（示范）")
                            .orBroken();
            case NARROWED -> authorisations.grant(official, narrowed(p, id, calendar)).orBroken();
            case UPGRADED ->
                    authorisations
                            .upgradeToEnterprise(official, licence(p, id, calendar))
                            .orBroken();
            case STEADY, MISSING, FUTURE, EXPIRED, CLOSED, SCOPE_LAPSED -> {}
        }
    }

    private static AuthorisationGrant narrowed(ProducerPlan p, long id, Calendar calendar) {
        Set<String> fewer = new TreeSet<>(p.categories());
        fewer.removeAll(Plan.NARROWED_AWAY);
        AuthorisationGrant first = firstPaper(p, id, calendar);
        return new AuthorisationGrant(
                id,
                first.kind(),
                first.number() + "-2",
                first.issuedBy(),
                calendar.day(Calendar.papersChanged(p.fate())),
                calendar.day(-900),
                fewer);
    }

    private static AuthorisationGrant licence(ProducerPlan p, long id, Calendar calendar) {
        return new AuthorisationGrant(
                id,
                AuthorisationKind.PRODUCTION_LICENCE,
                DemoNumbers.licence(p.place().code(), LICENCE_OF_THE_GROWN + p.index()),
                "自治区监管机构（示范）",
                calendar.day(Calendar.papersChanged(p.fate())),
                calendar.day(-1500),
                Set.copyOf(p.categories()));
    }
}
