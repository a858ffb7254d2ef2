package org.tsagaan.web.page.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.tsagaan.web.frame.MarketAddress;
import org.w3c.dom.Document;

class SitemapWriterTest {

    private static final MarketAddress MARKET =
            new MarketAddress() {
                @Override
                public String of(String path) {
                    return "https://market.example" + path;
                }
            };

    @Test
    void everyPageStandsInEachLanguageWithItsOthers() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var map = SitemapWriter.map(out, MARKET)) {
            map.page("/products/7", Optional.of(Instant.parse("2026-11-30T01:02:03.456Z")));
            map.page("/stores", Optional.empty());
        }
        Document read = read(out);
        assertThat(read.getElementsByTagName("url").getLength()).isEqualTo(4);
        assertThat(read.getElementsByTagName("loc").item(0).getTextContent())
                .isEqualTo("https://market.example/products/7?lang=zh");
        assertThat(read.getElementsByTagName("lastmod").getLength()).isEqualTo(2);
        assertThat(read.getElementsByTagName("lastmod").item(0).getTextContent())
                .isEqualTo("2026-11-30T01:02:03Z");
        assertThat(out.toString(UTF_8))
                .contains(
                        "hreflang=\"en\" href=\"https://market.example/products/7?lang=en\"",
                        "hreflang=\"x-default\" href=\"https://market.example/products/7\"");
    }

    @Test
    void anIndexNamesItsParts() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var index = SitemapWriter.index(out, MARKET)) {
            index.part("/sitemap/offer/1-2.xml");
        }
        assertThat(read(out).getDocumentElement().getTagName()).isEqualTo("sitemapindex");
        assertThat(read(out).getElementsByTagName("loc").item(0).getTextContent())
                .isEqualTo("https://market.example/sitemap/offer/1-2.xml");
    }

    private static Document read(ByteArrayOutputStream out) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
    }
}
