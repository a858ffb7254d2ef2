package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The reference of the API draws every operation, under the market's own content policy. */
class ApiPageIT extends BrowserTest {

    @Test
    void everyOperationIsDrawnAndNothingForeignIsAskedFor() {
        var document = Api.of(url("")).get("/api/v1/openapi.json").is(200).json();
        Page page = visitor("zh-CN", 360);
        List<String> complaints = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        page.onConsoleMessage(
                said -> {
                    if (said.type().equals("error")) {
                        complaints.add(said.text());
                    }
                });
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(url("/api"));
        assertThat(page.locator(".opblock").first()).isVisible();
        int due = Operation.listOf(document).size();
        Assertions.assertThat(drawn(page, due)).hasSize(due);
        Assertions.assertThat(complaints).isEmpty();
        Assertions.assertThat(asked)
                .isNotEmpty()
                .allMatch(address -> address.startsWith(url("/")) || address.startsWith("data:"));
    }

    /** Those that are drawn on the way down: of a long list only what is near is drawn. */
    private static Set<String> drawn(Page page, int most) {
        Set<String> drawn = new HashSet<>();
        page.mouse().move(180, 400);
        for (int step = 0; step < 300 && drawn.size() < most; step++) {
            ((List<?>) page.locator(".opblock").evaluateAll("all => all.map(it => it.id)"))
                    .forEach(id -> drawn.add(String.valueOf(id)));
            page.mouse().wheel(0, 500);
            page.waitForTimeout(50);
        }
        return drawn;
    }
}
