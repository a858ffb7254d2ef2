package org.tsagaan.web.page.seller;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.storefront.PickUps;
import org.tsagaan.storefront.StoreNews;
import org.tsagaan.storefront.StorePost;
import org.tsagaan.storefront.StorefrontLook;
import org.tsagaan.storefront.StorefrontView;
import org.tsagaan.storefront.VisitingHours;
import org.tsagaan.web.frame.Language;

/** Gathers what sellers make of their storefronts' pages. */
@ApplicationScoped
public class Shopfronts {

    private static final int NEWEST = 3;

    @EJB private StoreNews news;
    @EJB private VisitingHours hours;
    @EJB private StorefrontLook look;
    @EJB private PickUps pickUps;
    @Inject private MarketClock clock;

    Shopfront of(StorefrontView store, Language language) {
        List<StorePost> posts = news.list(store.id(), OptionalLong.empty(), NEWEST + 1);
        return new Shopfront(
                look.theme(store.id()),
                StoreTimes.of(hours.read(store.id()), clock.now(), language),
                store.open() ? pickUps.find(Set.of(store.id()), clock.now()).get(store.id()) : null,
                look.listPictures(store.id()),
                posts.subList(0, Math.min(NEWEST, posts.size())),
                posts.size() > NEWEST ? "/stores/" + store.slug() + "/news" : null);
    }

    /** A page of a storefront's news, before the given one when there is one. */
    NewsPage news(StorefrontView store, OptionalLong before) {
        List<StorePost> posts = news.list(store.id(), before, StoreNews.PAGE);
        String here = "/stores/" + store.slug();
        return new NewsPage(
                store.nameZh(),
                store.nameEn(),
                here,
                posts,
                posts.size() < StoreNews.PAGE
                        ? null
                        : here + "/news?before=" + posts.getLast().id());
    }
}
