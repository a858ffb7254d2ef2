package org.tsagaan.acceptance;

import static com.microsoft.playwright.options.WaitUntilState.NETWORKIDLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages as a slow phone on a slow network draws them: nothing moves once it stands there, pictures
 * have their place before they come, and come in modern formats. When each is first seen is written
 * to {@code target/painted.tsv}, and not judged.
 */
class PaintedPagesIT extends ShoppingTest {

    private static final int SLOW_NETWORK_BYTES = 1_600_000 / 8;
    private static final int SLOW_NETWORK_MILLIS = 150;
    private static final int SLOWER_PHONE = 4;
    private static final double NOTHING_MOVES = 0.01;
    private static final Set<String> MODERN = Set.of("image/svg+xml", "image/webp", "image/avif");

    private static final String WATCH =
            """
            window.moved = 0;
            new PerformanceObserver(seen => seen.getEntries().filter(it => !it.hadRecentInput)
                .forEach(it => window.moved += it.value)
            ).observe({type: 'layout-shift', buffered: true});
            """;
    private static final String FIRST =
            """
            new Promise(seen => new PerformanceObserver(painted =>
                painted.getEntriesByName('first-contentful-paint')
                    .forEach(it => seen(it.startTime))
            ).observe({type: 'paint', buffered: true}))
            """;
    private static final String CHINESE_FACES = "--type-chinese:[^;]*;";
    private static final String SENT_ALONE = "--type-chinese: \"Noto Sans SC Variable\";";
    private static final String FACES_SENT =
            "[...document.fonts].some(face => face.status === 'loaded')";

    @ParameterizedTest
    @ValueSource(strings = {"home", "search", "product", "store", "stores"})
    void nothingMovesOnASlowPhoneAndPicturesAreModernAndSized(String which) throws IOException {
        String path = path(which);
        Page page = visitor("zh-CN", PHONE);
        slowDown(page);
        page.addInitScript(WATCH);
        Set<String> formats = new TreeSet<>();
        page.onResponse(
                got -> {
                    String type = got.headers().getOrDefault("content-type", "");
                    if (type.startsWith("image/")) {
                        formats.add(type.split(";", 2)[0]);
                    }
                });
        page.navigate(url(path));
        page.waitForLoadState(LoadState.LOAD);
        double moved = ((Number) page.evaluate("window.moved")).doubleValue();
        double seen = ((Number) page.evaluate(FIRST)).doubleValue();
        Files.writeString(
                Path.of("target", "painted-" + which + ".tsv"),
                String.format(
                        Locale.ROOT,
                        "page\tfirst contentful paint, ms\tmoved%n%s\t%.0f\t%.4f%n",
                        path,
                        seen,
                        moved));
        assertThat(moved).as("moved on " + path).isLessThan(NOTHING_MOVES);
        assertThat(MODERN).as("pictures of " + path).containsAll(formats);
        assertThat(page.locator("img:not([width]), img:not([height])").count())
                .as("pictures without a size on " + path)
                .isZero();
    }

    @Test
    void nothingMovesWhereTheMarketsChineseFaceIsSent() {
        Page page = visitor("zh-CN", PHONE);
        page.route("**/tsagaan.css*", PaintedPagesIT::answerWithoutFacesOfThePhone);
        page.addInitScript(WATCH);
        page.navigate(url("/search"), new Page.NavigateOptions().setWaitUntil(NETWORKIDLE));
        assertThat(page.evaluate(FACES_SENT)).isEqualTo(true);
        assertThat(((Number) page.evaluate("window.moved")).doubleValue())
                .isLessThan(NOTHING_MOVES);
    }

    private static void answerWithoutFacesOfThePhone(Route route) {
        APIResponse styles = route.fetch();
        route.fulfill(
                new Route.FulfillOptions()
                        .setResponse(styles)
                        .setBody(styles.text().replaceFirst(CHINESE_FACES, SENT_ALONE)));
    }

    private String path(String which) {
        return switch (which) {
            case "home" -> "/";
            case "product" -> firstProduct();
            case "store" -> "/stores/white-food-hall";
            default -> "/" + which;
        };
    }

    private String firstProduct() {
        Page page = visitor("zh-CN", DESK);
        page.navigate(url("/search"));
        return hrefs(page.locator(".product-card a")).getFirst();
    }

    private static void slowDown(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", SLOW_NETWORK_MILLIS);
        network.addProperty("downloadThroughput", SLOW_NETWORK_BYTES);
        network.addProperty("uploadThroughput", SLOW_NETWORK_BYTES);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", network);
        JsonObject phone = new JsonObject();
        phone.addProperty("rate", SLOWER_PHONE);
        session.send("Emulation.setCPUThrottlingRate", phone);
    }
}
