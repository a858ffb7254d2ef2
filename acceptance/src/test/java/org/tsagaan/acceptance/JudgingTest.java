package org.tsagaan.acceptance;

import com.microsoft.playwright.Page;
import java.util.List;

/** A walk past pages that are judged one by one. */
abstract class JudgingTest extends ShoppingTest {

    final void look(Page page, String path, List<String> wrong) {
        page.navigate(url(path));
        PageJudge.judge(page, path, wrong);
    }
}
