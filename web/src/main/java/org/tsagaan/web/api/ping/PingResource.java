package org.tsagaan.web.api.ping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;

/** The trivial JSON resource, against which others are measured. */
@Path("/api/v1/ping")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Whether the API answers.")
public class PingResource {
    /** What a ping answers. */
    @Means("That the API answers.")
    public record Ping(@Means(value = "Always ok.", example = "ok") String status) {}

    /** Answers that it is there. */
    @GET
    @Described(value = "Ask whether the API answers", answer = Ping.class)
    public Ping ping() {
        return new Ping("ok");
    }
}
