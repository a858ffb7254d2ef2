package org.tsagaan.web.page.shop;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tsagaan.account.Divisions;
import org.tsagaan.account.Province;
import org.tsagaan.catalog.Storage;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Money;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.order.Arrival;
import org.tsagaan.order.Arrivals;
import org.tsagaan.order.Delivery;
import org.tsagaan.storefront.DeliveryRestrictions;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Choice;

/** Says whether, how and by when a product comes to a province. */
@ApplicationScoped
public class DeliveryPromises {

    @EJB private Divisions divisions;
    @EJB private Arrivals arrivals;
    @EJB private DeliveryRestrictions restrictions;
    @Inject private MarketClock clock;

    /** The province of that code, if there is one. */
    Optional<Province> findProvince(String code) {
        return divisions.listProvinces().stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** What is asked of who has chosen no province. */
    List<Choice> provinces(Language language) {
        return divisions.listProvinces().stream()
                .map(p -> new Choice(p.code(), name(p, language)))
                .toList();
    }

    DeliveryPromise of(ProducerKind kind, Storage storage, Province to, Language language) {
        Messages messages = Messages.in(language);
        Delivery way = storage.needsColdChain() ? Delivery.COLD_CHAIN : Delivery.STANDARD;
        return new DeliveryPromise(
                to.code(),
                name(to, language),
                restrictions.findGround(kind, to.code()).orElse(null),
                messages.text(
                        "shop.promise.how." + way, messages.money(new Money(way.parcelFen()))),
                when(to, way, language));
    }

    private String when(Province to, Delivery way, Language language) {
        Messages messages = Messages.in(language);
        Optional<Arrival> lately = arrivals.find(to.code(), way);
        return lately.map(
                        arrival ->
                                messages.text(
                                        "shop.promise.when",
                                        clock.today().plusDays(arrival.days()).toString(),
                                        arrival.parcels(),
                                        arrival.days()))
                .orElseGet(() -> messages.text("shop.promise.when-unknown"));
    }

    private static String name(Province province, Language language) {
        return language == Language.ZH ? province.nameZh() : province.nameEn();
    }
}
