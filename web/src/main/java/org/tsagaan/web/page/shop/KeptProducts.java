package org.tsagaan.web.page.shop;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tsagaan.freshness.Freshness;
import org.tsagaan.freshness.Kept;
import org.tsagaan.freshness.Moment;
import org.tsagaan.freshness.Reading;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.web.frame.KeptPages;
import org.tsagaan.web.frame.KeptView;
import org.tsagaan.web.frame.Language;

/**
 * The product pages that were shown last, rendered: one takes some forty kilobytes. At each request
 * the database is asked for what has changed, and nothing is shown that rests on any of it.
 */
@ApplicationScoped
public class KeptProducts implements KeptPages {

    private static final int MOST = 1_500;
    private static final Pattern ADDRESS = Pattern.compile("/products/([1-9][0-9]{0,17})");

    @Inject private ProductPages pages;
    @Inject private Freshness freshness;
    @Inject private MarketClock clock;
    private Kept<Key, Shown> kept;

    private record Key(long offerId, Language language) {}

    private record Shown(KeptView page, ProductView product) {}

    @PostConstruct
    void begin() {
        kept = new Kept<>(freshness, MOST);
    }

    /**
     * The page of an offer as it is now.
     *
     * @throws org.tsagaan.kernel.NotFound when there is no such offer
     */
    public KeptView view(long offerId, Language language) {
        return shown(offerId, language).page();
    }

    /**
     * What that page shows, for a page of somebody's own.
     *
     * @throws org.tsagaan.kernel.NotFound when there is no such offer
     */
    public ProductView product(long offerId, Language language) {
        return shown(offerId, language).product();
    }

    private Shown shown(long offerId, Language language) {
        Key key = new Key(offerId, language);
        Moment moment = freshness.moment();
        return kept.find(key, moment, clock.now()).orElseGet(() -> read(key, moment));
    }

    @Override
    public Optional<KeptView> find(String path, Language language) {
        Matcher product = ADDRESS.matcher(path);
        return product.matches()
                ? kept.find(
                                new Key(Long.parseLong(product.group(1)), language),
                                freshness.moment(),
                                clock.now())
                        .map(Shown::page)
                : Optional.empty();
    }

    private Shown read(Key key, Moment moment) {
        Reading<ProductView> read = pages.read(key.offerId(), key.language());
        var page = new KeptView(new ProductPage(read.value(), null), "/products/" + key.offerId());
        var shown = new Shown(page, read.value());
        kept.keep(key, moment, new Reading<>(shown, read.grounds(), read.from(), read.until()));
        return shown;
    }
}
