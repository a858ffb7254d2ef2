package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a seller makes of a storefront, and what everybody then sees of it. */
@OneAtATime
class KeptStorefrontIT extends ShoppingTest {

    private static final List<String> DAYS =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

    @Test
    void newsIsToldWithoutScriptReadByAllAndHidden() {
        String told = "新到的酸酪蛋 " + UUID.randomUUID();
        Page merchant = visitorWithoutScript(PHONE);
        signIn(merchant, "workshop@example.test", "tsagaan-workshop-demo");
        merchant.navigate(url("/merchant/storefront"));
        merchant.locator("#text").fill(told);
        merchant.locator("#post-news").click();
        assertThat(merchant.locator(".store-post").first()).containsText(told);

        Page reader = visitor("zh-CN", PHONE);
        reader.navigate(url("/stores/seven-springs"));
        assertThat(reader.locator("#news .store-post").first()).containsText(told);
        assertThat(reader.locator(".trust-number").first()).isVisible();

        Page operator = visitor("en-GB", DESK);
        signIn(operator, "operator@example.test", "tsagaan-operator-demo");
        operator.navigate(url("/desk/storefronts"));
        Locator seen = operator.locator(".parcel", new Page.LocatorOptions().setHasText(told));
        seen.locator("input[name=reason]").fill("Not so");
        seen.locator(".btn-outline-danger").click();
        reader.reload();
        assertThat(reader.locator("#news")).containsText("Not so");
        assertThat(reader.locator("main")).not().containsText(told);
    }

    @Test
    void hoursAreShownAsTheyAreNowAndClosedDaysToo() {
        Page merchant = visitor("en-GB", DESK);
        signIn(merchant, "workshop@example.test", "tsagaan-workshop-demo");
        merchant.navigate(url("/merchant/storefront"));
        DAYS.forEach(day -> merchant.locator("#" + day).fill("00:00–24:00"));
        merchant.locator("#MONDAY").fill("nine to five");
        merchant.locator("#set-hours").click();
        assertThat(merchant.locator("#MONDAY-problem")).containsText("09:00–12:00");
        assertThat(merchant.locator("#MONDAY")).hasValue("nine to five");
        merchant.locator("#MONDAY").fill("0:00-24:00");
        merchant.locator("#set-hours").click();
        assertThat(merchant.locator("#form-problems")).hasCount(0);
        Page reader = visitor("en-GB", PHONE);
        reader.navigate(url("/stores/seven-springs"));
        assertThat(reader.locator("#open-now")).containsText("Open now");
        assertThat(reader.locator(".store-closing").first()).containsText("白节休息");

        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        merchant.locator("#firstDay").fill(today);
        merchant.locator("#lastDay").fill(today);
        merchant.locator("#reason").fill("Inventory");
        merchant.locator("#add-closing").click();
        assertThat(merchant.locator(".closing").first()).containsText("Inventory");
        reader.reload();
        assertThat(reader.locator("#open-now")).containsText("Closed now, opens at");
        merchant.locator(".closing button").first().click();
        assertThat(merchant.locator(".closing").first()).not().containsText("Inventory");
        DAYS.forEach(day -> merchant.locator("#" + day).fill("08:30–17:30"));
        merchant.locator("#set-hours").click();
        assertThat(merchant.locator("#form-problems")).hasCount(0);
    }

    @Test
    void aLookIsChosenAndAPictureShownAndTakenAway() {
        String caption = "晾架 " + UUID.randomUUID();
        Page merchant = visitor("zh-CN", PHONE);
        signIn(merchant, "workshop@example.test", "tsagaan-workshop-demo");
        merchant.navigate(url("/merchant/storefront"));
        merchant.locator("input[name=theme][value=DUSK]").check();
        merchant.locator("#choose-theme").click();
        merchant.locator("#picture")
                .setInputFiles(new FilePayload("a.png", "image/png", Pictures.png(640, 400)));
        merchant.locator("#caption").fill(caption);
        merchant.locator("#add-picture").click();
        Locator added =
                merchant.locator(
                        ".store-pictures li", new Page.LocatorOptions().setHasText(caption));
        assertThat(added).hasCount(1);
        Page reader = visitor("zh-CN", PHONE);
        reader.navigate(url("/stores/seven-springs"));
        assertThat(reader.locator(".storefront")).hasClass(Pattern.compile("theme-dusk"));
        Locator shown = reader.locator(".store-pictures img[alt='" + caption + "']");
        assertThat(shown).isVisible();
        assertThat(
                        reader.request()
                                .get(url(shown.getAttribute("src")))
                                .headers()
                                .get("content-type"))
                .startsWith("image/webp");
        added.locator("button").click();
        assertThat(added).hasCount(0);
        merchant.locator("input[name=theme][value=STEPPE]").check();
        merchant.locator("#choose-theme").click();
        reader.reload();
        assertThat(reader.locator(".storefront")).hasClass(Pattern.compile("theme-steppe"));
        assertThat(shown).hasCount(0);
    }

    @Test
    void itsStoryIsToldAndItClosesAndOpensAgain() {
        String story = "三代人在泉边做奶豆腐 " + UUID.randomUUID();
        Page merchant = visitorWithoutScript(PHONE);
        signIn(merchant, "workshop@example.test", "tsagaan-workshop-demo");
        merchant.navigate(url("/merchant/storefront"));
        Page meanwhile = merchant.context().newPage();
        meanwhile.navigate(url("/merchant/storefront"));
        merchant.locator("#storyZh").fill(story);
        merchant.locator("#describe").click();
        assertThat(merchant.locator("#storyZh")).hasValue(story);
        meanwhile.locator("#nameZh").fill("另一个名字");
        meanwhile.locator("#describe").click();
        assertThat(meanwhile.locator("#form-problems")).isVisible();
        assertThat(meanwhile.locator("#nameZh")).hasValue("另一个名字");
        Page reader = visitor("zh-CN", PHONE);
        reader.navigate(url("/stores/seven-springs"));
        assertThat(reader.locator(".story")).hasText(story);

        merchant.locator("#close-storefront").click();
        assertThat(merchant.locator("#closure-problem")).isVisible();
        merchant.locator("#closure").fill("转场夏营地");
        merchant.locator("#close-storefront").click();
        assertThat(merchant.locator("#reopen-storefront")).isVisible();
        reader.reload();
        assertThat(reader.locator(".alert-caution, .alert-fault").first()).isVisible();
        merchant.locator("#reopen-storefront").click();
        assertThat(merchant.locator("#close-storefront")).isVisible();
        merchant.locator("#storyZh").fill("");
        merchant.locator("#describe").click();
        assertThat(merchant.locator("#storyZh")).hasValue("");
    }
}
