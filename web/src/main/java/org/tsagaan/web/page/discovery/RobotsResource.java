package org.tsagaan.web.page.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tsagaan.web.frame.MarketAddress;

/** Tells robots to stay away from what is somebody's own, and where the map is (RFC 9309). */
@Path("/robots.txt")
@ApplicationScoped
@Produces(MediaType.TEXT_PLAIN)
public class RobotsResource {

    private static final List<String> PRIVATE =
            List.of(
                    "/account",
                    "/applications",
                    "/cart",
                    "/checkout",
                    "/desk",
                    "/laboratory",
                    "/merchant",
                    "/orders",
                    "/search/suggestions",
                    "/sign-in",
                    "/sign-up",
                    "/wholesale");

    @Inject private MarketAddress market;

    @GET
    public Response robots() {
        String text =
                Stream.of(
                                Stream.of("User-agent: *"),
                                PRIVATE.stream().map(path -> "Disallow: " + path),
                                Stream.of("", "Sitemap: " + market.of("/sitemap.xml")))
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n", "", "\n"));
        return Response.ok(text).header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600").build();
    }
}
