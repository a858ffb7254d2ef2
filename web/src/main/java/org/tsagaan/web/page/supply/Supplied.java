package org.tsagaan.web.page.supply;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.storefront.StorefrontFilter;
import org.tsagaan.storefront.StorefrontOpening;
import org.tsagaan.storefront.StorefrontRegister;
import org.tsagaan.storefront.Supplies;
import org.tsagaan.storefront.SupplySide;
import org.tsagaan.storefront.SupplyView;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.OwnOrganisations;
import org.tsagaan.web.page.component.Choice;

/** Gathers what the page of supply agreements shows. */
@ApplicationScoped
public class Supplied {

    private static final int PAGE = 30;
    private static final int MOST_PROPOSALS = 100;
    private static final int MOST_STORES = 200;

    @EJB private Supplies supplies;
    @EJB private StorefrontRegister register;

    /** The organisation that was chosen, else the first that the person sells for. */
    static long chosen(Person person, @Nullable Long organisation) {
        return OwnOrganisations.chosen(
                person.membershipsAs(Role.MERCHANT), organisation, "organisation");
    }

    SupplyPage page(
            Person person, long organisation, OptionalLong before, Form form, Language language) {
        SupplySide side = supplies.side(person, organisation);
        List<SupplyView> found = supplies.listAgreements(person, organisation, before, PAGE + 1);
        List<SupplyView> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new SupplyPage(
                person.membershipsAs(Role.MERCHANT),
                organisation,
                side,
                supplies.listProposals(person, organisation, OptionalLong.empty(), MOST_PROPOSALS),
                shown,
                side == SupplySide.PRODUCER ? stores(language) : List.of(),
                form,
                found.size() > PAGE
                        ? "/merchant/supply?organisation="
                                + organisation
                                + "&before="
                                + shown.getLast().id()
                        : null);
    }

    private List<Choice> stores(Language language) {
        return register
                .listStorefronts(
                        new StorefrontFilter(
                                "", Optional.of(StorefrontOpening.Kind.DEMONSTRATION_STORE)),
                        0,
                        MOST_STORES)
                .stream()
                .map(s -> new Choice(s.slug(), language == Language.ZH ? s.nameZh() : s.nameEn()))
                .toList();
    }
}
