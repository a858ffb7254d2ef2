package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the search page helps: marks, chips, and ways out where nothing was found. */
class SearchHelpIT extends ShoppingTest {

    @ParameterizedTest
    @CsvSource({
        "奶豆腐, 奶豆腐",
        "naidoufu, 奶豆腐",
        "ndf, 奶豆腐",
        "正藍旗, 正蓝旗",
        "khuruud, 奶豆腐",
        "MILK TOFU, milk tofu"
    })
    void whatWasSoughtIsMarked(String sought, String marked) {
        Page page = visitor("zh-CN", PHONE);
        page.navigate(url("/search?q=" + sought));
        Locator marks = page.locator(".product-card mark");
        assertThat(marks.first()).isVisible();
        assertThat(marks.allTextContents()).contains(marked);
    }

    @Test
    void eachFilterIsAChipThatAClickTakesAwayWithoutScript() {
        Page page = visitorWithoutScript(PHONE);
        page.navigate(url("/search?q=奶豆腐&division=152500&storage=CHILLED&from=1&daysLeft=1"));
        Locator chips = page.locator(".chips .chip:not(.chip-clear)");
        assertThat(chips).hasCount(4);
        assertThat(chips.first()).containsText("锡林郭勒盟");
        chips.first().click();
        assertThat(chips).hasCount(3);
        assertThat(page).not().hasURL(Pattern.compile("division"));
        page.locator(".sort-line button:not([type=button])").click();
        assertThat(chips).hasCount(3);
        page.locator(".chip-clear").click();
        assertThat(chips).hasCount(0);
        assertThat(page.locator(".product-card mark").first()).isVisible();
    }

    @Test
    void whoFindsNothingIsToldWhichFilterToTakeAway() {
        Page page = visitor("zh-CN", PHONE);
        page.navigate(url("/search?q=奶豆腐&division=152500&from=90000"));
        assertThat(page.locator("#nothing-found")).containsText("奶豆腐");
        assertThat(page.locator(".empty-state")).containsText("产地：锡林郭勒盟");
        Locator way = page.locator(".ways a", having("去掉")).first();
        String found = way.locator(".chip-count").textContent().replaceAll("[^0-9]", "");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        way.click();
        assertThat(page.locator(".pager-summary")).containsText(found);
        assertThat(page).hasURL(Pattern.compile("division=152500"));
    }

    @ParameterizedTest
    @CsvSource({"锡林郭勒盟奶斗付, 锡林郭勒盟奶豆腐", "hurood chocolate, hurood", "正蓝旗巧克力, 正蓝旗", "maidoufu, 奶豆腐"})
    void whoMistypedIsToldWhatMayBeMeantAndFindsIt(String typed, String meant) {
        Page page = visitor("zh-CN", DESK);
        page.navigate(url("/search?q=" + typed));
        Locator other = page.locator(".did-you-mean a");
        assertThat(other).hasText(meant);
        other.click();
        assertThat(page.locator(".product-card").first()).isVisible();
    }

    @Test
    void nothingIsMadeUpForWhatMeansNothing() {
        Page page = visitor("en-GB", DESK);
        page.navigate(url("/search?q=zzqqxx"));
        assertThat(page.locator("#nothing-found")).containsText("zzqqxx");
        assertThat(page.locator(".did-you-mean")).hasCount(0);
        page.locator(".ways a").first().click();
        assertThat(page.locator(".product-card").first()).isVisible();
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
