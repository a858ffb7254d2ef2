package org.tsagaan.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A browser for each thread that tests: Playwright's objects belong to the one that made them. */
final class Browsers implements AutoCloseable {

    private static final BrowserType.LaunchOptions CHROMIUM =
            new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(
                            List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync"));

    private final Map<Thread, Own> all = new ConcurrentHashMap<>();

    /** This thread's, which stays open until the last test of the run. */
    Browser mine() {
        return all.computeIfAbsent(Thread.currentThread(), thread -> Own.launch()).browser();
    }

    @Override
    public void close() {
        all.values().forEach(Own::close);
    }

    private record Own(Playwright playwright, Browser browser) implements AutoCloseable {

        private static Own launch() {
            Playwright playwright = Playwright.create();
            return new Own(playwright, playwright.chromium().launch(CHROMIUM));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
