package org.tsagaan.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** What search engines and those who show links read: all of what can be found now, and true. */
class DiscoveryIT extends ShoppingTest {

    private static final int LARGEST_PAGE = 40_000;
    private static final int LOOKED_AT = 5;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void aProductSaysInStructuredDataWhatItsPageShows() {
        Page page = visitor("zh-CN", DESK);
        List<String> refused = new ArrayList<>();
        page.onConsoleMessage(
                said -> {
                    if (said.text().contains("Content Security Policy")) {
                        refused.add(said.text());
                    }
                });
        page.navigate(url("/search"));
        page.locator(".product-card a").first().click();
        page.waitForURL("**/products/*");
        JsonObject product = graph(page).getFirst();
        assertThat(product.getString("@type")).isEqualTo("Product");
        assertThat(product.getString("name")).isEqualTo(page.locator("h1").textContent());
        JsonObject offer = product.getJsonObject("offers");
        assertThat(offer.getString("availability")).endsWith("/InStock");
        assertThat(page.locator(".product-price"))
                .containsText(offer.getJsonNumber("price").toString());
        String picture = product.getString("image").replaceFirst("https?://[^/]+", "");
        assertThat(page.request().get(url(picture)).headers().get("content-type"))
                .startsWith("image/jpeg");
        assertThat(page.locator("link[rel=canonical]"))
                .hasAttribute("href", Pattern.compile(".*/products/\\d+\\?lang=zh"));
        assertThat(page.locator("link[rel=alternate][hreflang]")).hasCount(3);
        assertThat(page.locator("meta[property^='og:']")).not().hasCount(0);
        assertThat(refused).isEmpty();
    }

    @Test
    void aRatingIsOfTheReviewsThatStandThere() {
        Page page = visitor("zh-CN", DESK);
        toJudged(page);
        JsonObject rating = graph(page).getFirst().getJsonObject("aggregateRating");
        assertThat(page.locator(".rating-average"))
                .containsText(rating.getJsonNumber("ratingValue").toString());
        assertThat(page.locator(".review").first()).containsText("（示范");
        assertThat(graph(page).getFirst().getJsonArray("review"))
                .hasSize(page.locator("article[id^=review-]").count());
    }

    @Test
    void aStorefrontSaysWhereItIs() {
        Page page = visitor("en-GB", DESK);
        page.navigate(url("/search"));
        page.locator(".product-card a").first().click();
        page.locator("main a[href^='/producers/']").first().click();
        page.waitForURL("**/producers/*");
        JsonObject maker = graph(page).getFirst();
        assertThat(maker.getString("@type")).isEqualTo("LocalBusiness");
        assertThat(maker.getJsonObject("geo").getJsonNumber("latitude").doubleValue())
                .isBetween(37.0, 54.0);
        assertThat(maker.getJsonObject("address").getString("addressCountry")).isEqualTo("CN");
        page.navigate(url("/stores/white-food-hall"));
        assertThat(graph(page).getFirst().getString("@type")).isEqualTo("Store");
        assertThat(graph(page).getLast().getString("@type")).isEqualTo("BreadcrumbList");
    }

    @Test
    void theMapLeadsToAllThatCanBeFoundAndToNothingElse() throws Exception {
        String robots = get("/robots.txt");
        assertThat(robots).contains("Disallow: /cart", "Sitemap: ");
        List<String> parts = addresses(get("/sitemap.xml"));
        assertThat(parts).hasSizeGreaterThan(3);
        for (String kind : List.of("pages.xml", "offer/", "storefront/", "producer/")) {
            assertThat(parts).as(kind).anyMatch(part -> part.contains(kind));
        }
        for (String part : parts) {
            List<String> pages = addresses(get(part));
            assertThat(pages).as(part).isNotEmpty().doesNotHaveDuplicates();
            assertThat(pages).allMatch(page -> page.matches("/[^?]*\\?lang=(zh|en)"));
            for (int i = 0; i < pages.size(); i += 1 + pages.size() / LOOKED_AT) {
                assertThat(get(pages.get(i))).as(pages.get(i)).contains("rel=\"canonical\"");
            }
        }
        String offers = parts.stream().filter(p -> p.contains("offer/")).findFirst().orElseThrow();
        for (String page : addresses(get(offers)).subList(0, 2 * LOOKED_AT)) {
            assertThat(get(page)).as(page).contains("schema.org/InStock");
        }
    }

    @Test
    void pagesAreSmall() throws Exception {
        Page page = visitor("zh-CN", DESK);
        List<String> paths = new ArrayList<>(List.of("/", "/search", "/stores", "/register"));
        paths.add("/stores/white-food-hall");
        page.navigate(url("/search"));
        paths.addAll(hrefs(page.locator(".product-card a")).subList(0, LOOKED_AT));
        for (String path : paths) {
            assertThat(compressed(get(path))).as(path).isLessThan(LARGEST_PAGE);
        }
    }

    @Test
    void aPageTellsItsLengthOrComesCompressed() throws Exception {
        var plain = ask(url("/search"), "identity");
        assertThat(plain.headers().firstValueAsLong("Content-Length"))
                .hasValue(plain.body().length);
        var packed = ask(url("/search"), "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(unpacked.readAllBytes(), UTF_8).strip()).endsWith("</html>");
        }
    }

    /** Number and token are each answer's own, and the length is the text's. */
    @Test
    void aKeptPageIsAnsweredAsAnyOther() throws Exception {
        Page page = visitor("zh-CN", DESK);
        page.navigate(url("/search"));
        String number = hrefs(page.locator(".product-card a")).getFirst().replaceAll("\\D", "");
        var made = ask(url("/products/0" + number), "identity");
        assertThat(ask(url("/products/" + number), "identity").statusCode()).isEqualTo(200);
        var kept = ask(url("/products/" + number), "identity");
        assertThat(said(kept)).isEqualTo(said(made));
        assertThat(new String(kept.body(), UTF_8)).contains("name=\"_csrf\"");
        var json =
                HttpRequest.newBuilder(URI.create(url("/products/" + number)))
                        .header("Accept", "application/json")
                        .build();
        assertThat(client.send(json, BodyHandlers.discarding()).statusCode()).isEqualTo(406);
    }

    private static Map<String, List<String>> said(HttpResponse<?> answer) {
        Map<String, List<String>> said = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        said.putAll(answer.headers().map());
        said.remove("X-Request-Id");
        said.remove("Content-Length");
        said.computeIfPresent(
                "Set-Cookie",
                (name, values) ->
                        values.stream().map(v -> v.replaceAll("=[0-9a-f]{32}", "=")).toList());
        return said;
    }

    private HttpResponse<byte[]> ask(String address, String encoding) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept-Encoding", encoding)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static int compressed(String page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page.getBytes(UTF_8));
        }
        return bytes.size();
    }

    private static List<JsonObject> graph(Page page) {
        String json = page.locator("script[type='application/ld+json']").textContent();
        return Json.createReader(new StringReader(json))
                .readObject()
                .getJsonArray("@graph")
                .getValuesAs(JsonValue::asJsonObject);
    }

    /** What a map or an index says, without the market's address. */
    private static List<String> addresses(String xml) throws Exception {
        NodeList found =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
                        .getElementsByTagName("loc");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent().replaceFirst("https?://[^/]+", ""))
                .toList();
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(url(path))).build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
