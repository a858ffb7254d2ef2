package org.tsagaan.web.page.seller;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.Message;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.chart.DotMap;
import org.tsagaan.web.page.component.Place;
import org.tsagaan.web.page.component.ProductCard;

/**
 * Shops and goods near a place.
 *
 * @param places to choose from
 * @param chosen code of the place that was chosen; empty before
 * @param map where the shops are; null before a place is chosen
 * @param problems what could not be read of the address
 */
public record NearPage(
        List<Place> places,
        String chosen,
        @Nullable DotMap map,
        List<Shop> shops,
        List<ProductCard> goods,
        List<Message> problems)
        implements View {

    public NearPage {
        places = List.copyOf(places);
        shops = List.copyOf(shops);
        goods = List.copyOf(goods);
        problems = List.copyOf(problems);
    }

    /**
     * A storefront.
     *
     * @param distance how far it is, in the reader's words
     */
    public record Shop(SellerCard card, String distance) {}

    @Override
    public String template() {
        return "seller/near.jte";
    }
}
