package org.tsagaan.web.api.ping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The trivial JSON resource, against which others are measured. */
@Path("/api/v1/ping")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PingResource {
    /** What a ping answers. */
    public record Ping(String status) {}

    /** Answers that it is there. */
    @GET
    public Ping ping() {
        return new Ping("ok");
    }
}
