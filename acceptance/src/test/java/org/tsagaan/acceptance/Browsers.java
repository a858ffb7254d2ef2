package org.tsagaan.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Browsers for each thread that tests: Playwright's objects belong to the one that made them. */
final class Browsers implements AutoCloseable {

    private static final List<String> USUAL =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--in-process-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Map<Thread, Own> all = new ConcurrentHashMap<>();

    /** This thread's. It stays open until the last test of the run. */
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
            BrowserType.LaunchOptions chromium =
                    new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(USUAL);
            return new Own(playwright, playwright.chromium().launch(chromium));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
