package org.tsagaan.web.page.listing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.sellability.Channel;
import org.tsagaan.sellability.Gate;
import org.tsagaan.sellability.LotAssessment;
import org.tsagaan.storefront.OfferDesk;
import org.tsagaan.storefront.OwnOffer;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/** Gathers what a seller sees of its offers, with what the gate says of each. */
@ApplicationScoped
public class OwnOfferPages {

    static final String HERE = "/merchant/offers";
    private static final int PAGE = 30;

    @EJB private OfferDesk desk;
    @EJB private Gate gate;
    @Inject private MarketClock clock;

    OwnOffersPage page(
            Person merchant,
            long organisation,
            Form sought,
            long after,
            Form form,
            Language language) {
        List<OwnOffer> found =
                desk.list(merchant, organisation, sought.value("q"), after, PAGE + 1);
        List<OwnOffer> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<Long, List<LotAssessment>> assessed =
                gate.assessOffers(shown.stream().map(OwnOffer::offerId).toList(), clock.now());
        return new OwnOffersPage(
                merchant.membershipsAs(Role.MERCHANT),
                organisation,
                sought,
                shown.stream()
                        .map(o -> line(o, assessed.getOrDefault(o.offerId(), List.of())))
                        .toList(),
                products(merchant, organisation, language),
                channels(language),
                form,
                found.size() > PAGE ? next(organisation, sought, shown.getLast().offerId()) : null);
    }

    private static OwnOffersPage.Line line(OwnOffer offer, List<LotAssessment> lots) {
        long available =
                lots.stream()
                        .filter(lot -> lot.reasons().isEmpty())
                        .mapToLong(LotAssessment::available)
                        .sum();
        return new OwnOffersPage.Line(
                offer,
                available,
                available > 0
                        ? List.of()
                        : lots.stream().flatMap(lot -> lot.reasons().stream()).distinct().toList());
    }

    private List<Choice> products(Person merchant, long organisation, Language language) {
        return desk.listOfferable(merchant, organisation).stream()
                .map(
                        p ->
                                new Choice(
                                        String.valueOf(p.productId()),
                                        "%s · %s"
                                                .formatted(
                                                        language == Language.ZH
                                                                ? p.nameZh()
                                                                : p.nameEn(),
                                                        p.gtin())))
                .toList();
    }

    private static List<Choice> channels(Language language) {
        Messages messages = Messages.in(language);
        return List.of(Channel.values()).stream()
                .map(c -> new Choice(c.name(), messages.text("lot.channel." + c)))
                .toList();
    }

    private static String next(long organisation, Form sought, long after) {
        return UriBuilder.fromPath(HERE)
                .queryParam("organisation", organisation)
                .queryParam("q", "{words}")
                .queryParam("after", after)
                .build(sought.value("q"))
                .toString();
    }
}
