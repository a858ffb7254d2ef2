package org.tsagaan.web.page.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.page.Preview;
import org.tsagaan.web.page.component.Chip;
import org.tsagaan.web.page.component.FacetForm;
import org.tsagaan.web.page.component.Pager;

class NothingFoundTest {

    @Test
    void whatIsSoughtIsSaidAndNeverExecuted() {
        String page = rendered("<script>alert(1)</script>");
        assertThat(page).contains("没有找到“&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void everyWayOutIsAPlainLink() {
        assertThat(rendered("chura"))
                .contains("href=\"/search?q=hurood\"", "href=\"/search?q=chura\"")
                .contains("去掉“产地：正蓝旗”", "12 件", "去掉筛选条件 产地：", "全部清除");
    }

    private static String rendered(String text) {
        var nothing =
                new NothingFound(
                        new NothingFound.Way("hurood", "/search?q=hurood", OptionalLong.empty()),
                        List.of("产地：正蓝旗"),
                        List.of(
                                new NothingFound.Way(
                                        "产地：正蓝旗", "/search?q=chura", OptionalLong.of(12))),
                        List.of());
        var view =
                new SearchView(
                        text,
                        List.of(),
                        new FacetForm("/search", Map.of(), List.of(), "/search"),
                        List.of(new Chip("产地", "正蓝旗", "/search?q=chura")),
                        new OrderForm(List.of(), List.of(), "", List.of(), "", "", ""),
                        List.of(),
                        new Pager(null, null, ""),
                        nothing,
                        false,
                        List.of());
        return Preview.render(view, Preview.stranger(Language.ZH));
    }
}
