package org.tsagaan.acceptance;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/** Judges a page: what axe-core knows, and whether it is wider than the screen. */
final class PageJudge {

    private static final String BEYOND =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private PageJudge() {}

    /**
     * The same page on a phone and on a desk, by day and by night; without motion, so that no
     * colour is judged half-way to the next. By night nothing but the colours is another, and in
     * the second language nothing but the words: how long they are, and what they call things.
     */
    static void judge(Page page, String name, List<String> wrong) {
        boolean isFirstLanguage = "zh-CN".equals(page.locator("html").getAttribute("lang"));
        show(page, ColorScheme.LIGHT);
        for (int width : List.of(ShoppingTest.PHONE, ShoppingTest.DESK)) {
            page.setViewportSize(width, 900);
            int beyond = (Integer) page.evaluate(BEYOND);
            if (beyond > 0) {
                wrong.add(name + ": " + beyond + " px wider than " + width);
            }
            if (isFirstLanguage || width == ShoppingTest.PHONE) {
                violations(axe(page)).forEach(it -> wrong.add(name + ": " + it));
            }
        }
        if (isFirstLanguage) {
            show(page, ColorScheme.DARK);
            violations(axe(page).withRules(COLOURS))
                    .forEach(it -> wrong.add(name + " by night: " + it));
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

    /** Without frames there is nothing to put together in a page of its own. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions onlyWhatIsWrong = new AxeRunOptions();
        onlyWhatIsWrong.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(onlyWhatIsWrong);
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .flatMap(
                        rule ->
                                rule.getNodes().stream()
                                        .map(node -> rule.getId() + " " + node.getTarget()))
                .toList();
    }
}
