package org.tsagaan.web.page.storefront;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.storefront.OpeningHours;
import org.tsagaan.storefront.PickUps;
import org.tsagaan.storefront.StoreNews;
import org.tsagaan.storefront.StorePost;
import org.tsagaan.storefront.StorefrontLook;
import org.tsagaan.storefront.StorefrontRegister;
import org.tsagaan.storefront.VisitingHours;
import org.tsagaan.web.page.Form;

/** Gathers what the page shows where a seller keeps a storefront. */
@ApplicationScoped
public class OwnStorefrontPages {

    @EJB private StorefrontRegister register;
    @EJB private StoreNews news;
    @EJB private VisitingHours hours;
    @EJB private StorefrontLook look;
    @EJB private PickUps pickUps;

    OwnStorefrontPage page(Person person, long organisation, OptionalLong before, Form typed) {
        OpeningHours set = hours.readOwn(person, organisation);
        List<StorePost> posts = news.listOwn(person, organisation, before);
        Form week = WeekForm.filled(typed, set);
        Form themed =
                typed.typed().containsKey("theme")
                        ? week
                        : week.with("theme", look.ownTheme(person, organisation).name());
        Form form = PickUpForm.filled(themed, pickUps.readOwn(person, organisation));
        return new OwnStorefrontPage(
                person.membershipsAs(Role.MERCHANT),
                organisation,
                register.findSlug(organisation)
                        .flatMap(register::findStorefront)
                        .orElseThrow(() -> new NotFound("storefront")),
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
