package org.tsagaan.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One market and one browser for all tests of a run, opened by the first test that asks and closed
 * after the last. With {@code -Dtsagaan.acceptance.url=http://localhost:8080} it is a market that
 * is already open, which is left open.
 */
final class OpenMarket implements ParameterResolver {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Place.class;
    }

    @Override
    public Place resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(OpenMarket.class))
                .computeIfAbsent(Place.class, absent -> Place.open(), Place.class);
    }

    /** The market and the browser. */
    record Place(Optional<RunningMarket> market, String url, Playwright playwright, Browser browser)
            implements AutoCloseable {

        private static Place open() {
            Optional<String> given =
                    Optional.ofNullable(System.getProperty("tsagaan.acceptance.url"))
                            .filter(url -> !url.isBlank());
            Optional<RunningMarket> own =
                    given.isPresent() ? Optional.empty() : Optional.of(RunningMarket.start());
            Playwright playwright = Playwright.create();
            Browser browser =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(CHROMIUM)
                                            .setArgs(
                                                    List.of(
                                                            "--no-sandbox",
                                                            "--disable-gpu",
                                                            "--disable-background-networking",
                                                            "--disable-component-update",
                                                            "--disable-sync")));
            String url = own.map(market -> market.url("")).or(() -> given).orElseThrow();
            return new Place(own, url, playwright, browser);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
            market.ifPresent(RunningMarket::close);
        }

        /**
         * A market that may be killed: the one of this run, or one of its own where somebody else's
         * is looked at.
         */
        RunningMarket mortal() {
            return market.orElseGet(RunningMarket::start);
        }
    }
}
