package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people say of a product in public: questions, answers, photographs, and their hiding. */
@OneAtATime
class SayingIT extends ShoppingTest {

    @Test
    void aQuestionIsAskedAnsweredAndHidden() {
        String question = "怎么保存？" + UUID.randomUUID();
        Page shopper = visitor("zh-CN", PHONE);
        signIn(shopper, "shopper@example.test", "tsagaan-shopper-demo");
        shopper.navigate(url("/stores/seven-springs"));
        shopper.locator(".product-card a").first().click();
        shopper.locator("#to-questions").click();
        shopper.locator("#text").fill(question);
        shopper.locator("#ask-question").click();
        assertThat(shopper.locator(".review").first()).containsText(question);

        Page merchant = visitor("zh-CN", DESK);
        signIn(merchant, "workshop@example.test", "tsagaan-workshop-demo");
        merchant.navigate(url("/merchant/questions"));
        Locator asked = merchant.locator(".parcel", new Page.LocatorOptions().setHasText(question));
        asked.locator("textarea").fill("冷藏，五天内吃完。");
        asked.locator(".send-answer").click();
        assertThat(asked.locator(".review-answer")).containsText("冷藏");
        assertThat(asked.locator("textarea")).hasCount(0);

        Page operator = visitor("en-GB", DESK);
        signIn(operator, "operator@example.test", "tsagaan-operator-demo");
        operator.navigate(url("/desk/questions"));
        Locator seen = operator.locator(".parcel", new Page.LocatorOptions().setHasText(question));
        seen.locator("input[name=reason]").first().fill("Asked twice");
        seen.locator(".btn-outline-danger").first().click();
        shopper.reload();
        assertThat(shopper.locator(".review").first()).containsText("Asked twice");
        assertThat(shopper.locator("main")).not().containsText(question);
    }

    @Test
    void aRefusedHidingShowsThePageItStoodOn() {
        Page operator = visitor("en-GB", DESK);
        signIn(operator, "operator@example.test", "tsagaan-operator-demo");
        for (String desk : List.of("/desk/reviews", "/desk/questions")) {
            operator.navigate(url(desk));
            operator.locator(".next-page").click();
            Locator forms = operator.locator("form[action$='/hide']");
            String first = forms.first().getAttribute("action");
            String last = forms.last().getAttribute("action");
            operator.evaluate(
                    "document.querySelectorAll('[name=reason]').forEach(i => i.required = false)");
            forms.last().locator("button").click();
            assertThat(operator.locator("#reason")).isVisible();
            assertThat(forms.first()).hasAttribute("action", first);
            assertThat(forms.last()).hasAttribute("action", last);
        }
    }

    @Test
    void aStrangerIsSentToSignInAndBackToAsk() {
        Page page = visitorWithoutScript(PHONE);
        page.navigate(url("/search"));
        page.locator(".product-card a").first().click();
        page.locator("#to-questions").click();
        String questions = page.url();
        page.locator("a[href^='/sign-in']").last().click();
        page.locator("input[name=email]").fill("shopper@example.test");
        page.locator("input[name=password]").fill("tsagaan-shopper-demo");
        page.locator("#sign-in").click();
        assertThat(page).hasURL(questions);
        assertThat(page.locator("#ask-question")).isVisible();
    }

    @Test
    void aReviewComesWithAPhotographAndScriptIsNone() {
        Page page = visitor("en-GB", PHONE);
        signIn(page, "shopper@example.test", "tsagaan-shopper-demo");
        toReviewable(page);
        page.locator(".write-review").first().click();
        page.locator("input[name=stars][value='5']").check();
        page.locator("#text").fill("Smells of milk.");
        byte[] script = "<script>probe(1)</script>".getBytes(StandardCharsets.UTF_8);
        page.locator("#photos").setInputFiles(new FilePayload("a.jpg", "image/jpeg", script));
        page.locator("#send-review").click();
        assertThat(page.locator("#photos-problem")).containsText("no JPEG or PNG");
        assertThat(page.locator("#text")).hasValue("Smells of milk.");
        page.locator("#photos")
                .setInputFiles(new FilePayload("b.png", "image/png", Pictures.png(1800, 900)));
        page.locator("#send-review").click();
        Locator photo = page.locator(".review-photos img").first();
        assertThat(photo).hasAttribute("width", "1600");
        photo.scrollIntoViewIfNeeded();
        photo.evaluate("it => it.decode()");
        assertThat(photo.evaluate("it => it.currentSrc").toString()).contains("/reviews/photos/");
    }
}
