package org.tsagaan.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Judges a page: what axe-core knows, whether it is wider than the screen, and what it weighs. */
final class PageJudge {

    private static final String BEYOND =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** Bytes of a page without what it shows, compressed as it came. */
    private static final int LARGEST_PAGE = 40_000;

    /** Scripts, styles, writing: whatever a page asks for beside its pictures. */
    private static final int MOST_PARTS = 10;

    /** Bytes of all of them, compressed as they came. */
    private static final int LARGEST_PARTS = 200_000;

    /** The bytes of a page, its parts, their bytes, and how many come from elsewhere. */
    private static final String WEIGHT =
            """
            () => {
                const asked = performance.getEntriesByType('resource');
                const parts = asked.filter(part => part.initiatorType !== 'img');
                const bytes = parts.map(part => part.encodedBodySize).reduce((a, b) => a + b, 0);
                const others = asked.filter(part => !part.name.startsWith(location.origin));
                const [page] = performance.getEntriesByType('navigation');
                return [page.encodedBodySize, parts.length, bytes, others.length];
            }
            """;

    private static final Map<String, Object> EVERYTHING = Map.of();

    /** What takes axe-core longer than all else together. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final Map<String, Object> NOTHING_BUT_COLOURS = Map.of("runOnly", COLOURS);
    private static final Map<String, Object> ALL_BUT_COLOURS =
            Map.of(
                    "rules",
                    Map.of(
                            COLOURS.get(0), Map.of("enabled", false),
                            COLOURS.get(1), Map.of("enabled", false)));

    /** What other words can break. */
    private static final Map<String, Object> NOTHING_BUT_NAMES =
            Map.of(
                    "runOnly",
                    Map.of(
                            "type",
                            "tag",
                            "values",
                            List.of(
                                    "cat.name-role-value",
                                    "cat.text-alternatives",
                                    "cat.language",
                                    "cat.forms")));

    /** Put into a page once, and not before each question as {@link AxeBuilder} does it. */
    private static final String AXE = axe();

    private static final String WRONG =
            """
            which => axe.run(document, {resultTypes: ['violations'], ...which}).then(found =>
                found.violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + ' ' + node.target)))
            """;

    private PageJudge() {}

    /**
     * The same page on a phone and on a desk, by day and by night; without motion, so that no
     * colour is judged half-way to the next. By night nothing but the colours is another, and in
     * the second language nothing but the words: how long they are, and what they call things.
     * Colours are judged once on either screen: by day on the phone, by night on the desk.
     */
    static void judge(Page page, String name, List<String> wrong) {
        boolean isFirstLanguage = "zh-CN".equals(page.locator("html").getAttribute("lang"));
        findHeavy(page, name, wrong);
        page.evaluate(AXE);
        show(page, ColorScheme.LIGHT);
        page.setViewportSize(ShoppingTest.PHONE, ShoppingTest.HEIGHT);
        findBeyond(page, name, wrong);
        find(page, isFirstLanguage ? EVERYTHING : NOTHING_BUT_NAMES, name, wrong);
        page.setViewportSize(ShoppingTest.DESK, ShoppingTest.HEIGHT);
        findBeyond(page, name, wrong);
        if (isFirstLanguage) {
            find(page, ALL_BUT_COLOURS, name, wrong);
            show(page, ColorScheme.DARK);
            find(page, NOTHING_BUT_COLOURS, name + " by night", wrong);
        }
    }

    /** The same of a form that the market refuses, since the browser lets it be sent as it is. */
    static void judgeRefused(Page page, String button, String name, List<String> wrong) {
        page.evaluate("document.querySelectorAll('[required]').forEach(e => e.required = false)");
        page.locator("#" + button).click();
        page.locator("#form-problems").waitFor();
        judge(page, name + " refused", wrong);
    }

    private static void show(Page page, ColorScheme scheme) {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    private static void findBeyond(Page page, String name, List<String> wrong) {
        int beyond = (Integer) page.evaluate(BEYOND);
        if (beyond > 0) {
            wrong.add(name + ": " + beyond + " px wider than " + page.viewportSize().width);
        }
    }

    private static void findHeavy(Page page, String name, List<String> wrong) {
        List<?> weight = (List<?>) page.evaluate(WEIGHT);
        List<Integer> most = List.of(LARGEST_PAGE, MOST_PARTS, LARGEST_PARTS, 0);
        List<String> what = List.of("bytes", "parts", "bytes of parts", "parts from elsewhere");
        for (int i = 0; i < most.size(); i++) {
            int is = ((Number) weight.get(i)).intValue();
            if (is > most.get(i)) {
                wrong.add(name + ": " + is + " " + what.get(i) + ", at most " + most.get(i));
            }
        }
    }

    private static void find(
            Page page, Map<String, Object> which, String name, List<String> wrong) {
        for (Object each : (List<?>) page.evaluate(WRONG, which)) {
            wrong.add(name + ": " + each);
        }
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
