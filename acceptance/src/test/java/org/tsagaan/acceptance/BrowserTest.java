package org.tsagaan.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.acceptance.OpenMarket.Place;

/** A test in a real browser against the running market, which all such tests of a run share. */
@ExtendWith(OpenMarket.class)
abstract class BrowserTest {

    static final int PHONE = 360;
    static final int DESK = 1280;
    static final int HEIGHT = 900;

    private final List<BrowserContext> open = new ArrayList<>();
    private Place place;

    @BeforeEach
    void comeIn(Place open) {
        place = open;
    }

    @AfterEach
    void leave() {
        open.forEach(BrowserContext::close);
        open.clear();
    }

    /** A person with a browser of their own, who reads the language. */
    Page visitor(String language, int width) {
        return visitor(new Browser.NewContextOptions().setLocale(language), width);
    }

    /**
     * A person whose browser runs no script. It moves little: without script, a page that is still
     * scrolling by itself to a field stands still for whoever wants to click meanwhile.
     */
    Page visitorWithoutScript(int width) {
        return visitor(
                new Browser.NewContextOptions()
                        .setLocale("zh-CN")
                        .setJavaScriptEnabled(false)
                        .setReducedMotion(ReducedMotion.REDUCE),
                width);
    }

    /** A person with a browser of their own, set up as they like it. */
    Page visitor(Browser.NewContextOptions options, int width) {
        BrowserContext context =
                place.browsers().mine().newContext(options.setViewportSize(width, HEIGHT));
        open.add(context);
        return context.newPage();
    }

    String url(String path) {
        return place.url() + path;
    }
}
