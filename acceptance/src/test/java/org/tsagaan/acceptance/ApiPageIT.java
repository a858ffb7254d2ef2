package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(page.locator(".opblock")).hasCount(Operation.listOf(document).size());
        Assertions.assertThat(complaints).isEmpty();
        Assertions.assertThat(asked)
                .isNotEmpty()
                .allMatch(address -> address.startsWith(url("/")) || address.startsWith("data:"));
    }
}
