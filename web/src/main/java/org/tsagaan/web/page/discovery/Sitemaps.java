package org.tsagaan.web.page.discovery;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.tsagaan.listing.PublicKind;
import org.tsagaan.listing.PublicPages.Stretch;

/** How large the parts of the map are, where they are, and how they are answered. */
final class Sitemaps {

    /** A part may say 50,000 addresses; a producer has four: two pages in two languages. */
    static final int PART = 5_000;

    private Sitemaps() {}

    /** Writes a map or an index, as it is read. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws XMLStreamException;
    }

    /** Where a part is. */
    static String address(PublicKind kind, Stretch part) {
        return "/sitemap/%s/%d-%d.xml"
                .formatted(kind.name().toLowerCase(Locale.ROOT), part.first(), part.last());
    }

    /** Answers with what is written while it is sent. */
    static Response answer(Writing writing) {
        StreamingOutput body =
                out -> {
                    try {
                        writing.to(out);
                    } catch (XMLStreamException unwritten) {
                        throw new IOException(unwritten);
                    }
                };
        return Response.ok(body, MediaType.APPLICATION_XML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }
}
