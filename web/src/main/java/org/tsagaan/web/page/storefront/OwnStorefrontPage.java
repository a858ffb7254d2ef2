package org.tsagaan.web.page.storefront;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.storefront.OpeningHours;
import org.tsagaan.storefront.StorePicture;
import org.tsagaan.storefront.StorePost;
import org.tsagaan.storefront.StorefrontView;
import org.tsagaan.storefront.Theme;
import org.tsagaan.web.frame.PageContext;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * Where a seller keeps a storefront.
 *
 * @param mine whom the person sells for
 * @param organisationId whose storefront it is
 * @param store as everybody sees it
 * @param posts its news, newest first
 * @param form what was typed or is set, with what is wrong
 * @param next address of the news before, or null
 */
public record OwnStorefrontPage(
        List<Membership> mine,
        long organisationId,
        StorefrontView store,
        OpeningHours hours,
        List<StorePicture> pictures,
        List<StorePost> posts,
        Form form,
        @Nullable String next)
        implements View {

    public OwnStorefrontPage {
        mine = List.copyOf(mine);
        pictures = List.copyOf(pictures);
        posts = List.copyOf(posts);
    }

    /** Its address in the market. */
    public String slug() {
        return store.slug();
    }

    /** Where it is, in the reader's language. */
    public String place(PageContext page) {
        return page.isChinese()
                ? store.divisionZh() + store.address()
                : store.address() + ", " + store.divisionEn();
    }

    /** The themes, by their names in the reader's language. */
    public List<Choice> themes(PageContext page) {
        return Arrays.stream(Theme.values())
                .map(theme -> new Choice(theme.name(), page.text("storefront.theme." + theme)))
                .toList();
    }

    @Override
    public String template() {
        return "storefront/own.jte";
    }
}
