package org.tsagaan.web.page.discovery;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.MarketAddress;
import org.tsagaan.web.frame.RequestPath;

/**
 * Writes a map of addresses, or an index of maps, as sitemaps.org describes them: each page in each
 * language, each with all the others.
 */
final class SitemapWriter implements AutoCloseable {

    private static final String MAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final XMLStreamWriter xml;
    private final MarketAddress market;

    private SitemapWriter(OutputStream out, MarketAddress market, String root)
            throws XMLStreamException {
        this.market = market;
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(MAP);
        xml.writeNamespace("xhtml", XHTML);
    }

    /** A map of pages. */
    static SitemapWriter map(OutputStream out, MarketAddress market) throws XMLStreamException {
        return new SitemapWriter(out, market, "urlset");
    }

    /** An index of maps. */
    static SitemapWriter index(OutputStream out, MarketAddress market) throws XMLStreamException {
        return new SitemapWriter(out, market, "sitemapindex");
    }

    /** Adds a page in every language of the market. */
    void page(String path, Optional<Instant> changedAt) throws XMLStreamException {
        for (Language language : Language.values()) {
            xml.writeStartElement("url");
            element("loc", in(language, path));
            if (changedAt.isPresent()) {
                element("lastmod", changedAt.get().truncatedTo(ChronoUnit.SECONDS).toString());
            }
            for (Language other : Language.values()) {
                alternate(other.tag(), in(other, path));
            }
            alternate("x-default", market.of(path));
            xml.writeEndElement();
        }
    }

    /** Adds a map to an index. */
    void part(String path) throws XMLStreamException {
        xml.writeStartElement("sitemap");
        element("loc", market.of(path));
        xml.writeEndElement();
    }

    private String in(Language language, String path) {
        return market.of(RequestPath.of(path, null).with("lang", language.code()));
    }

    private void alternate(String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    @Override
    public void close() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
    }
}
