package org.tsagaan.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tsagaan.local.Http;
import org.tsagaan.local.MarketFailure;

/** Offers that can be bought now, as search pages show them. */
record OfferIds(int port) {
    private static final Pattern PRODUCT = Pattern.compile("href=\"/products/(\\d+)\"");
    private static final Pattern NEXT = Pattern.compile("href=\"(/search\\?[^\"]*after=[^\"]*)\"");

    /** At most so many, from page after page of search. */
    List<Long> list(int most) {
        List<Long> ids = new ArrayList<>();
        String next = "/search?sort=PRICE_UP";
        try (Http http = new Http()) {
            while (!next.isEmpty() && ids.size() < most) {
                String page =
                        http.find("http://127.0.0.1:" + port + next)
                                .map(Http.Answer::body)
                                .orElse("");
                PRODUCT.matcher(page)
                        .results()
                        .map(r -> Long.valueOf(r.group(1)))
                        .forEach(ids::add);
                Matcher following = NEXT.matcher(page);
                next = following.find() ? following.group(1).replace("&amp;", "&") : "";
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (ids.isEmpty()) {
            throw new MarketFailure(
                    "This market has nothing to sell.", "Measure one with demonstration data.");
        }
        return ids.stream().distinct().limit(most).toList();
    }
}
