package org.tsagaan.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.acceptance.OpenMarket.Place;

/** A test in a real browser against the running market, which all such tests of a run share. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OpenMarket.class)
abstract class BrowserTest {

    private Place place;

    @BeforeAll
    void comeIn(Place open) {
        place = open;
    }

    /** A person with a browser of their own, who reads the language. */
    Page visitor(String language, int width, int height) {
        BrowserContext context =
                place.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(width, height)
                                        .setLocale(language));
        return context.newPage();
    }

    String url(String path) {
        return place.url() + path;
    }
}
