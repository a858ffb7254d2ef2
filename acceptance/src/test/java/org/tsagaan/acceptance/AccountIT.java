package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

/** Signing up, in and out; a wrong password again and again has to wait. */
class AccountIT extends ShoppingTest {

    private static final String PASSWORD = "white-food-2026";
    private static final String PROBE = "<script>window.probe=1</script>";

    @Test
    void signsUpOutAndInAgainAndFindsTheOrder() {
        Page page = visitor("en-GB", PHONE);
        String email = newEmail();
        page.navigate(url("/sign-up"));
        page.locator("input[name=displayName]").fill(PROBE);
        page.locator("input[name=email]").fill(email);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("#sign-up").click();
        assertThat(page.locator("h1")).hasText(PROBE);
        assertThat((Boolean) page.evaluate("window.probe === undefined")).isTrue();
        placeOrder(page, "/search?sort=PRICE_UP");
        String number = page.url().replaceFirst(".*/orders/(TS\\w{12}).*", "$1");
        page.navigate(url("/account"));
        page.locator("#sign-out").click();
        assertThat(page.locator(".site-tools")).containsText("Sign in");
        page.context().clearCookies();
        signIn(page, email, PASSWORD);
        assertThat(page.locator("main")).containsText(number);
    }

    @Test
    void aWrongPasswordAgainAndAgainHasToWaitAndIsToldHowLong() {
        Page page = visitor("en-GB", DESK);
        String email = newEmail();
        for (int i = 0; i < 5; i++) {
            signIn(page, email, "not-the-password");
            assertThat(page.locator("#password-problem")).isVisible();
            assertThat(page.locator("input[name=email]")).hasValue(email);
        }
        page.locator("input[name=password]").fill("not-the-password");
        Response answer =
                page.waitForResponse(
                        response -> response.request().method().equals("POST"),
                        () -> page.locator("#sign-in").click());
        assertThat(answer.status()).isEqualTo(429);
        assertThat(page.locator("#password-problem")).containsText("seconds");
    }

    @Test
    void anAddressInUseIsSaidInTheReadersLanguage() {
        Page page = visitor("zh-CN", PHONE);
        page.navigate(url("/sign-up"));
        page.locator("input[name=displayName]").fill("小林");
        page.locator("input[name=email]").fill("shopper@example.test");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("#sign-up").click();
        assertThat(page.locator("#email-problem")).containsText("已经注册");
        assertThat(page.locator("input[name=displayName]")).hasValue("小林");
        assertThat(page.locator("input[name=password]")).hasValue("");
    }

    private static String newEmail() {
        return "shopper-" + Long.toString(System.nanoTime(), 36) + "@example.test";
    }
}
