package org.tsagaan.web.page.park;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.LaboratoryView;
import org.tsagaan.inspection.ParkLaboratories;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.licensing.ParkView;
import org.tsagaan.licensing.Producers;
import org.tsagaan.licensing.RecognitionView;
import org.tsagaan.licensing.Recognitions;
import org.tsagaan.licensing.RegisterEntry;
import org.tsagaan.licensing.RegisterFilter;
import org.tsagaan.standard.Standards;
import org.tsagaan.storefront.StorefrontRegister;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.accreditation.Scope;
import org.tsagaan.web.page.chart.DotMap;
import org.tsagaan.web.page.component.Badge;
import org.tsagaan.web.page.component.Fact;
import org.tsagaan.web.page.component.Table;
import org.tsagaan.web.page.seller.SellerHead;
import org.tsagaan.web.page.seller.SellerPages;
import org.tsagaan.web.page.seller.SellerPlace;

/** Gathers what the page of a park shows, from the rooms that know it. */
@ApplicationScoped
public class ParkPages {

    private static final int PAGE = 30;

    @EJB private Producers producers;
    @EJB private Recognitions recognitions;
    @EJB private ParkLaboratories laboratories;
    @EJB private Standards standards;
    @EJB private StorefrontRegister storefronts;
    @Inject private SellerPages sellers;
    @Inject private MarketClock clock;

    ParkPage park(ParkView park, long after, Form form, HttpServletRequest request) {
        Language language = ReaderLanguage.of(request);
        List<RegisterEntry> found =
                form.isSound()
                        ? producers.listRegister(
                                RegisterFilter.tenantsOf(park.id()), after, PAGE + 1)
                        : List.of();
        List<RegisterEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        List<RecognitionView> held = recognitions.listRecognitions(park.id());
        return new ParkPage(
                form,
                head(park, language),
                place(park, language),
                badges(park, language),
                facts(park, language),
                map(park, language),
                held.isEmpty() ? null : sellers.recognitions(held, language),
                laboratory(park, language),
                tenants(shown, language),
                found.size() > PAGE
                        ? ParksResource.following(request, shown.getLast().producerId())
                        : null);
    }

    private static SellerHead head(ParkView park, Language language) {
        boolean chinese = language == Language.ZH;
        return new SellerHead(
                Messages.in(language).text("park.kind"),
                chinese ? park.nameZh() : park.nameEn(),
                chinese ? park.nameEn() : park.nameZh(),
                "",
                chinese ? park.divisionZh() : park.divisionEn(),
                "/parks?division=" + park.divisionCode(),
                chinese ? park.story().zh() : park.story().en(),
                null);
    }

    private static SellerPlace place(ParkView park, Language language) {
        return new SellerPlace(
                language == Language.ZH ? park.divisionZh() : park.divisionEn(),
                park.address(),
                park.phone(),
                Optional.of(park.position()));
    }

    private static List<Badge> badges(ParkView park, Language language) {
        Messages messages = Messages.in(language);
        ParkView.Recognised recognised = park.recognition();
        return recognised == null
                ? List.of()
                : List.of(
                        new Badge(
                                messages.text("park.badge"),
                                messages.text("seller.recognition.DEMONSTRATION_PARK"),
                                recognised.number(),
                                messages.text("seller.recognised-until", recognised.validUntil()),
                                "#recognitions"));
    }

    private static List<Fact> facts(ParkView park, Language language) {
        Messages messages = Messages.in(language);
        return Stream.of(
                        Fact.of(
                                messages.text("seller.fact.place"),
                                language == Language.ZH ? park.divisionZh() : park.divisionEn()),
                        Fact.of(messages.text("seller.fact.address"), park.address()),
                        Fact.of(messages.text("seller.fact.phone"), park.phone()),
                        Fact.of(
                                messages.text("park.position"),
                                messages.text(
                                        "park.degrees",
                                        park.position().latitude(),
                                        park.position().longitude())))
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }

    private static DotMap map(ParkView park, Language language) {
        Messages messages = Messages.in(language);
        DotMap.Dot here = StoreMap.square(park, language);
        return new DotMap(
                "park-map",
                messages.text("park.map-of", here.name()),
                messages.text(
                        "park.degrees", park.position().latitude(), park.position().longitude()),
                List.of(),
                List.of(here),
                here);
    }

    private ParkPage.@Nullable Laboratory laboratory(ParkView park, Language language) {
        LaboratoryView own = laboratories.find(park.id()).orElse(null);
        if (own == null) {
            return null;
        }
        boolean chinese = language == Language.ZH;
        return new ParkPage.Laboratory(
                own.id(),
                chinese ? own.nameZh() : own.nameEn(),
                chinese ? own.nameEn() : own.nameZh(),
                Scope.listOf(own, standards.itemNames(), clock.today(), language));
    }

    private Table tenants(List<RegisterEntry> shown, Language language) {
        Map<Long, String> slugs =
                storefronts.findSlugs(shown.stream().map(RegisterEntry::producerId).toList());
        return ParkTables.tenants(shown, slugs, language);
    }
}
