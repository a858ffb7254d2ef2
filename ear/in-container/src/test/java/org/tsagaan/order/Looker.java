package org.tsagaan.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.tsagaan.listing.PublicKind;
import org.tsagaan.listing.PublicPages;

/** Somebody who only looks at pages, over HTTP. */
@ApplicationScoped
public class Looker {

    @Inject private PublicPages pages;

    private final HttpClient http = HttpClient.newHttpClient();

    /** How often the map for search engines says an offer: once, or not at all. */
    public int mapped(long offerId) {
        return pages.list(PublicKind.OFFER, offerId - 1, offerId, 1).pages().size();
    }

    /** The page of a product, in Chinese. */
    public String look(int port, long offerId) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + port + "/products/" + offerId))
                        .header("Accept-Language", "zh-CN")
                        .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("Answered " + answer.statusCode());
        }
        return answer.body();
    }
}
