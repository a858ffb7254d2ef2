package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Walks past pages that are judged one by one. */
abstract class JudgingTest extends ShoppingTest {

    /** Lets a visitor who reads that language take the walk, and sees that nothing was wrong. */
    final void judge(String language, BiConsumer<Page, List<String>> walk) {
        List<String> wrong = new ArrayList<>();
        walk.accept(visitor(language, PHONE), wrong);
        assertThat(wrong).isEmpty();
    }

    final void look(Page page, String path, List<String> wrong) {
        page.navigate(url(path));
        PageJudge.judge(page, path, wrong);
    }

    /** Looks at what the first of such links on a page leads to. */
    final void follow(Page page, String path, String link, List<String> wrong) {
        page.navigate(url(path));
        page.locator(link).first().click();
        PageJudge.judge(page, "one of " + path, wrong);
    }
}
