package org.tsagaan.web.page.shop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tsagaan.catalog.Storage;
import org.tsagaan.kernel.Money;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.order.Rating;
import org.tsagaan.order.Review;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.Preview;
import org.tsagaan.web.page.component.Picture;
import org.tsagaan.web.page.component.QuantityField;
import org.tsagaan.web.page.component.TrustStrip;

class ProductStructureTest {

    private static final String HOSTILE = "</script><script>alert('1 & 2')</script>";
    private static final QuantityField SOME = new QuantityField("quantity", "quantity", 1, 1, 9, 1);

    @Test
    void saysWhatThePageShows() {
        JsonObject product = product(page("奶豆腐", SOME));
        assertThat(product.getString("@type")).isEqualTo("Product");
        assertThat(product.getString("name")).isEqualTo("奶豆腐");
        assertThat(product.getString("gtin")).isEqualTo("9520000100018");
        assertThat(product.getJsonObject("brand").getString("name")).isEqualTo("正蓝旗手工坊");
        assertThat(product.getString("image"))
                .matches("https://market.example/assets/illustrations/hurood-[123]\\.jpg\\?v=.*");
        JsonObject offer = product.getJsonObject("offers");
        assertThat(offer.getJsonNumber("price").toString()).isEqualTo("36.05");
        assertThat(offer.getString("priceCurrency")).isEqualTo("CNY");
        assertThat(offer.getString("availability")).isEqualTo("https://schema.org/InStock");
        assertThat(offer.getString("url")).isEqualTo("https://market.example/preview?lang=zh");
    }

    @Test
    void whatTheGateRefusesIsNotInStock() {
        assertThat(product(page("奶豆腐", null)).getJsonObject("offers").getString("availability"))
                .isEqualTo("https://schema.org/OutOfStock");
    }

    @Test
    void whatAMerchantTypesEndsNoElement() {
        String page = page(HOSTILE, SOME);
        assertThat(page).doesNotContain("<script>alert");
        assertThat(product(page).getString("name")).isEqualTo(HOSTILE);
    }

    @Test
    void theWayToItLeadsThroughItsKind() {
        JsonObject way = graph(page("奶豆腐", SOME)).get(1);
        assertThat(way.getString("@type")).isEqualTo("BreadcrumbList");
        assertThat(way.getJsonArray("itemListElement").getValuesAs(JsonValue::asJsonObject))
                .extracting(step -> step.getInt("position") + " " + step.getString("item"))
                .containsExactly(
                        "1 https://market.example/",
                        "2 https://market.example/search?category=HUROOD",
                        "3 https://market.example/preview?lang=zh");
    }

    @Test
    void othersKnowThePageByOneAddressInEachLanguage() {
        assertThat(page("奶豆腐", SOME))
                .contains(
                        "<link rel=\"canonical\" href=\"https://market.example/preview?lang=zh\">",
                        "hreflang=\"en\" href=\"https://market.example/preview?lang=en\"",
                        "hreflang=\"x-default\" href=\"https://market.example/preview\"",
                        "<meta property=\"og:title\" content=\"奶豆腐\">",
                        "<meta property=\"og:locale\" content=\"zh_CN\">");
    }

    @Test
    void isRatedOnlyWhenSomebodyJudgedIt() {
        assertThat(product(page("奶豆腐", SOME))).doesNotContainKeys("aggregateRating", "review");
        var rating = new Rating(List.of(0L, 0L, 0L, 1L, 2L));
        var shown = List.of(review(5, "香"), review(4, null));
        JsonObject rated = product(page("奶豆腐", SOME, new ProductReviews(rating, shown, null)));
        JsonObject aggregate = rated.getJsonObject("aggregateRating");
        assertThat(aggregate.getJsonNumber("ratingValue").toString()).isEqualTo("4.7");
        assertThat(aggregate.getInt("reviewCount")).isEqualTo(3);
        List<JsonObject> reviews =
                rated.getJsonArray("review").getValuesAs(JsonValue::asJsonObject);
        assertThat(reviews.getFirst().getString("reviewBody")).isEqualTo("香");
        assertThat(reviews.getLast()).doesNotContainKey("reviewBody");
    }

    private static Review review(int stars, @Nullable String text) {
        return new Review(
                9,
                8,
                7,
                "奶豆腐",
                "Hurood",
                "林**",
                stars,
                text,
                text == null ? "含有电话" : null,
                "L1",
                LocalDate.of(2026, 11, 3),
                Instant.parse("2026-11-10T08:00:00Z"),
                List.of(),
                null,
                null);
    }

    private static JsonObject product(String page) {
        return graph(page).getFirst();
    }

    private static List<JsonObject> graph(String page) {
        String begin = "<script type=\"application/ld+json\">";
        int at = page.indexOf(begin) + begin.length();
        String json = page.substring(at, page.indexOf("</script>", at));
        return Json.createReader(new StringReader(json))
                .readObject()
                .getJsonArray("@graph")
                .getValuesAs(JsonValue::asJsonObject);
    }

    @Test
    void whatAKilogramCostsIsRoundedToTheFen() {
        assertThat(page("奶豆腐", null)).contains("每公斤 ¥72.10");
    }

    private static String page(String name, @Nullable QuantityField quantity) {
        return page(name, quantity, ProductReviews.NONE);
    }

    private static String page(
            String name, @Nullable QuantityField quantity, ProductReviews reviews) {
        ProductView view =
                new ProductView(
                        7,
                        new ProductIdentity(
                                "9520000100018",
                                "HUROOD",
                                "奶豆腐",
                                ProducerKind.FAMILY,
                                Storage.CHILLED,
                                "正蓝旗手工坊",
                                "/producers/9",
                                500),
                        name,
                        "Hurood",
                        "",
                        "现做",
                        "白食店",
                        "/stores/white",
                        new Money(3605),
                        "500 g",
                        new Picture("HUROOD", "9520000100018"),
                        quantity,
                        List.of(),
                        List.of(),
                        new TrustStrip(List.of()),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        reviews,
                        new ProductQuestions(List.of(), "/products/7/questions", false),
                        Form.blank());
        return Preview.render(new ProductPage(view, null), Preview.stranger(Language.ZH));
    }
}
