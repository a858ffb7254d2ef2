package org.tsagaan.web.page.park;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.tsagaan.account.Division;
import org.tsagaan.account.Divisions;
import org.tsagaan.licensing.ParkView;
import org.tsagaan.licensing.Parks;
import org.tsagaan.storefront.StorefrontRegister;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.chart.DotMap;
import org.tsagaan.web.page.chart.DotMap.Dot;

/** One map of all storefronts, a dot for each division, and of all parks, a square for each. */
@ApplicationScoped
public class StoreMap {

    private static final int MOST_PARKS = 100;

    @EJB private StorefrontRegister register;
    @EJB private Parks parks;
    @EJB private Divisions divisions;

    /** The map, for whichever directory shows it. */
    public DotMap draw(Language language) {
        Messages messages = Messages.in(language);
        Map<String, Integer> counts = register.countByDivision();
        List<ParkView> shown = parks.list("", 0, MOST_PARKS);
        int stores = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new DotMap(
                "store-map",
                messages.text("park.map"),
                messages.text("park.map-text", stores, counts.size(), shown.size()),
                divisions.listDivisions().stream()
                        .filter(d -> counts.containsKey(d.code()))
                        .map(d -> dot(d, counts.getOrDefault(d.code(), 0), language))
                        .toList(),
                shown.stream().map(p -> square(p, language)).toList(),
                null);
    }

    private static Dot dot(Division d, int count, Language language) {
        String name = language == Language.ZH ? d.nameZh() : d.nameEn();
        return new Dot(name + " " + count, count, d.latitude(), d.longitude());
    }

    static Dot square(ParkView park, Language language) {
        return new Dot(
                language == Language.ZH ? park.nameZh() : park.nameEn(),
                1,
                park.position().latitude(),
                park.position().longitude());
    }
}
