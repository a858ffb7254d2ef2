package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** What tests begin with in which somebody applies to sell. */
abstract class RegisteringTest extends LaboratoryTest {

    static final byte[] PHOTOGRAPH = Pictures.png(40, 30);

    private static final String PASSWORD = "white-food-2026";

    /** Somebody new, on a phone. */
    final Page signedUp() {
        Page page = visitor("zh-CN", PHONE);
        page.navigate(url("/sign-up"));
        page.locator("input[name=displayName]").fill("萨仁");
        page.locator("input[name=email]")
                .fill("family-" + Long.toString(System.nanoTime(), 36) + "@example.test");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("#sign-up").click();
        assertThat(page.locator("h1")).hasText("萨仁");
        return page;
    }

    /** Opens the file of an application on the desk where it waits. */
    final void openFile(Page officer, String name) {
        officer.navigate(url("/desk/applications"));
        officer.locator("input[name=q]").last().fill(name);
        officer.locator(".filter-line button").click();
        officer.locator("tbody a").click();
        assertThat(officer.locator("h1")).containsText(name);
    }

    static void upload(Page page, String field, String name, byte[] content) {
        page.waitForResponse(
                answer -> answer.url().endsWith("/documents"),
                () ->
                        page.locator(field)
                                .setInputFiles(new FilePayload(name, "image/png", content)));
        page.waitForLoadState();
    }
}
