package org.tsagaan.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody who only looks at pages, over HTTP. */
@ApplicationScoped
public class Looker {

    private final HttpClient http = HttpClient.newHttpClient();

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
