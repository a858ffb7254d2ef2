package org.tsagaan.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

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

    /** A Chinese page has twenty files of fonts, which cost a browser a quarter of its time. */
    private static final String WITHOUT_FONTS = "--disable-remote-fonts";

    private final Map<Thread, Own> quick = new ConcurrentHashMap<>();
    private final Map<Thread, Own> withFonts = new ConcurrentHashMap<>();

    /**
     * This thread's for whoever uses pages, with the fonts of the machine. It stays open until the
     * last test of the run.
     */
    Browser mine() {
        return mine(quick, WITHOUT_FONTS);
    }

    /** The same for whoever looks at pages, with the fonts of the market. */
    Browser mineWithFonts() {
        return mine(withFonts);
    }

    private static Browser mine(Map<Thread, Own> all, String... besides) {
        return all.computeIfAbsent(Thread.currentThread(), thread -> Own.launch(besides)).browser();
    }

    @Override
    public void close() {
        Stream.of(quick, withFonts).flatMap(all -> all.values().stream()).forEach(Own::close);
    }

    private record Own(Playwright playwright, Browser browser) implements AutoCloseable {

        private static Own launch(String... besides) {
            Playwright playwright = Playwright.create();
            BrowserType.LaunchOptions chromium =
                    new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(
                                    Stream.concat(USUAL.stream(), Arrays.stream(besides)).toList());
            return new Own(playwright, playwright.chromium().launch(chromium));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
