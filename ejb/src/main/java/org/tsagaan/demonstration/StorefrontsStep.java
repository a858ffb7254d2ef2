package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.demonstration.adapter.StoreScenes;
import org.tsagaan.demonstration.model.Calendar;
import org.tsagaan.demonstration.model.Line;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.order.Moderation;
import org.tsagaan.order.Said;
import org.tsagaan.storefront.OpeningHours.Span;
import org.tsagaan.storefront.PickUps;
import org.tsagaan.storefront.StoreNews;
import org.tsagaan.storefront.StorefrontLook;
import org.tsagaan.storefront.Theme;
import org.tsagaan.storefront.VisitingHours;

/**
 * What sellers make of their storefronts, and tell in them. Late: its ids come after all others.
 */
@ApplicationScoped
class StorefrontsStep implements Step {

    @EJB private VisitingHours hours;
    @EJB private StorefrontLook look;
    @EJB private StoreNews news;
    @EJB private PickUps pickUps;
    @EJB private Moderation moderation;
    @Inject private People people;

    @Override
    public String title() {
        return "Storefronts and their news";
    }

    @Override
    public int units(Plan plan) {
        return fronts().size() + posts().size();
    }

    @Override
    public void load(Plan plan, int unit) {
        List<Line> fronts = fronts();
        if (unit < fronts.size()) {
            open(plan.calendar(), fronts.get(unit));
        } else {
            tell(plan.calendar(), posts().get(unit - fronts.size()));
        }
    }

    private void open(Calendar calendar, Line line) {
        Person merchant = people.merchant(line.text("merchant"));
        long seller = organisation(merchant);
        hours.setWeek(merchant, seller, week(line), Optional.empty()).orBroken();
        look.choose(merchant, seller, Theme.valueOf(line.text("theme")));
        if (!line.isEmpty("closed_from")) {
            hours.close(
                            merchant,
                            seller,
                            calendar.day(-line.number("closed_from")),
                            calendar.day(-line.number("closed_until")),
                            line.text("reason"))
                    .orBroken();
        }
        if (!line.isEmpty("pick_up")) {
            pickUps.set(merchant, seller, OptionalInt.of(line.number("pick_up"))).orBroken();
        }
        if (!line.isEmpty("caption")) {
            look.addPicture(
                            merchant,
                            seller,
                            StoreScenes.valueOf(line.text("picture")).png(),
                            line.text("caption"))
                    .orBroken();
        }
    }

    private void tell(Calendar calendar, Line line) {
        Person merchant = people.merchant(line.text("merchant"));
        long id =
                MarketClock.at(
                        calendar.office(line.number("days")),
                        () ->
                                news.post(merchant, organisation(merchant), line.text("text"))
                                        .orBroken());
        if (!line.isEmpty("hidden")) {
            MarketClock.at(
                    calendar.office(line.number("days") - 1),
                    () ->
                            moderation
                                    .hide(people.operator(), Said.POST, id, line.text("hidden"))
                                    .orBroken());
        }
    }

    private static List<Span> week(Line line) {
        List<Span> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String column = day.compareTo(DayOfWeek.FRIDAY) > 0 ? "weekend" : "weekdays";
            if (!line.isEmpty(column)) {
                line.list(column).stream()
                        .map(times -> times.split("-", 2))
                        .map(t -> Span.read(day, t[0], t[1]).orElseThrow())
                        .forEach(week::add);
            }
        }
        return week;
    }

    private static long organisation(Person merchant) {
        return merchant.membershipsAs(Role.MERCHANT).getFirst().organisationId();
    }

    private static List<Line> fronts() {
        return Line.listAll("storefronts.tsv");
    }

    private static List<Line> posts() {
        return Line.listAll("news.tsv");
    }
}
