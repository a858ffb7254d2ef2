package org.tsagaan.web.page.storefront;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.storefront.OpeningHours;
import org.tsagaan.storefront.OwnStorefront;
import org.tsagaan.storefront.PickUps;
import org.tsagaan.storefront.StoreNews;
import org.tsagaan.storefront.StorePost;
import org.tsagaan.storefront.StorefrontDesk;
import org.tsagaan.storefront.StorefrontLook;
import org.tsagaan.storefront.StorefrontRegister;
import org.tsagaan.storefront.VisitingHours;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/** Gathers what the page shows where a seller keeps a storefront. */
@ApplicationScoped
public class OwnStorefrontPages {

    @EJB private StorefrontRegister register;
    @EJB private StorefrontDesk desk;
    @EJB private StoreNews news;
    @EJB private VisitingHours hours;
    @EJB private StorefrontLook look;
    @EJB private PickUps pickUps;

    /** The storefront, or where it is opened while there is none. */
    View page(Person person, long organisation, OptionalLong before, Form typed) {
        return desk.find(person, organisation)
                .<View>map(own -> kept(person, organisation, own, before, typed))
                .orElseGet(() -> opening(person, organisation, typed));
    }

    private static OpeningPage opening(Person person, long organisation, Form typed) {
        List<Membership> mine = person.membershipsAs(Role.MERCHANT);
        Membership seller =
                mine.stream()
                        .filter(m -> m.organisationId() == organisation)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("storefront"));
        return new OpeningPage(
                mine,
                organisation,
                typed.typed().containsKey("nameZh")
                        ? typed
                        : typed.with("nameZh", seller.nameZh()).with("nameEn", seller.nameEn()));
    }

    private OwnStorefrontPage kept(
            Person person, long organisation, OwnStorefront own, OptionalLong before, Form typed) {
        OpeningHours set = hours.readOwn(person, organisation);
        List<StorePost> posts = news.listOwn(person, organisation, before);
        Form week = WeekForm.filled(typed, set);
        Form themed =
                typed.typed().containsKey("theme")
                        ? week
                        : week.with("theme", look.ownTheme(person, organisation).name());
        Form form =
                StorefrontForm.filled(
                        PickUpForm.filled(themed, pickUps.readOwn(person, organisation)), own);
        return new OwnStorefrontPage(
                person.membershipsAs(Role.MERCHANT),
                organisation,
                register.findStorefront(own.slug()).orElseThrow(() -> new NotFound("storefront")),
                set,
                look.listOwnPictures(person, organisation),
                posts,
                form,
                posts.size() < StoreNews.PAGE
                        ? null
                        : "/merchant/storefront?organisation="
                                + organisation
                                + "&before="
                                + posts.getLast().id());
    }
}
